//! status: "rejected"
using System.Threading;
Thread.Sleep(Timeout.Infinite);
