//! status: "rejected"
using T = System.Threading.Thread;
T.Sleep(100_000);
