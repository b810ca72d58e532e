//! status: "succeeded"
//! repeat: {"more": ["1,", 8000]}
return new List<int> { /*more*/ }.Count;
