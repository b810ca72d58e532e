//! status: "rejected"
System.Threading.ExecutionContext.SuppressFlow();
