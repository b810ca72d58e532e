//! status: "rejected"
System.Threading.Thread.Sleep(100_000);
