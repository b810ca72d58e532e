//! status: "succeeded"
//! repeat: {"more": ["1,", 20000]}
return new[] { /*more*/ }.Length;
