//! status: "rejected"
System.Threading.SynchronizationContext.SetSynchronizationContext(null);
await Task.Yield();
