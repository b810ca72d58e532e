//! status: "rejected"
System.Threading.Monitor.Enter(string.Empty);
