//! status: "rejected"
System.Threading.Monitor.Enter(Random.Shared);
