//! status: "rejected"
var local = new System.Threading.ThreadLocal<int>(() => 1);
