//! status: "rejected"
return Task.WaitAny(new TaskCompletionSource().Task);
