//! status: "rejected"
Task.WaitAll(new TaskCompletionSource().Task);
