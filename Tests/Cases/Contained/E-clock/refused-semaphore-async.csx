//! status: "rejected"
await new System.Threading.SemaphoreSlim(0).WaitAsync();
