//! status: "rejected"
System.Threading.SpinWait.SpinUntil(() => false);
