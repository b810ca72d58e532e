//! status: "succeeded"
//! repeat: {"more": ["1,", 8000]}
//! in-process: "not held"
return new List<int> { /*more*/ }.Count;
