//! status: "rejected"
return new System.Collections.Concurrent.BlockingCollection<int>().Take();
