//! status: "rejected"
System.Reflection.Assembly.Load("System.Net.Http");
