//! status: "rejected"
System.Threading.ThreadPool.SetMinThreads(1, 1);
