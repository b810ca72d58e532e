//! status: "limitExceeded"
//! error: {"code":"stack"}
//! in-process: "not held"
Lazy<int> self = null!;
var count = 0;
int Down() => new Lazy<int>(() => Down() + count).Value;
self = new Lazy<int>(Down);
return self.Value;
