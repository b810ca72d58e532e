//! status: "rejected"
global::System.Threading.ThreadPool.UnsafeQueueUserWorkItem(_ => { while (true) { } }, null);
