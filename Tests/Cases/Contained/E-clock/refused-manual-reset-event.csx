//! status: "rejected"
new System.Threading.ManualResetEventSlim().Wait();
