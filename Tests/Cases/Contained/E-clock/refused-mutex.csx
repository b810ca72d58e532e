//! status: "rejected"
new System.Threading.Mutex(true, "Global\\x").WaitOne();
