//! status: "rejected"
System.Net.ServicePointManager.DefaultConnectionLimit = 1;
