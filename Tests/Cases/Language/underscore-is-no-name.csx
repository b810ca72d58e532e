//! status: "rejected"
//! reject: [{"id":"CS0103","line":4,"column":8}]

return _ + 1;
