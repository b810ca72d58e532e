//! status: "limitExceeded"
//! error: {"code":"timeout"}
void Wait<T>(ref T task) where T : Task => task.Wait();

var never = new TaskCompletionSource().Task;
Wait(ref never);
return 1;
