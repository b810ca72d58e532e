//! status: "rejected"
new System.Threading.SemaphoreSlim(0).Wait();
