//! reject: [{"id":"RMCP000","line":2,"column":1}]
int Width { get; set; }
return 1;
