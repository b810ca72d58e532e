//! status: "rejected"
var local = new System.Threading.AsyncLocal<int>();
