//! status: "rejected"
System.Threading.ThreadPool.SetMaxThreads(1, 1);
