//! status: "succeeded"
//! contains: "0"
var empty = Array.Empty<int>();
Array.Resize(ref empty, 5);
return Array.Empty<int>().Length;
