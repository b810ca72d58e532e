//! status: "rejected"
using static System.Threading.Thread;
Sleep(100_000);
