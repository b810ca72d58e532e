//! status: "rejected"
new System.Threading.ManualResetEvent(false).WaitOne();
