//! status: "rejected"
System.Threading.Thread.SpinWait(int.MaxValue);
