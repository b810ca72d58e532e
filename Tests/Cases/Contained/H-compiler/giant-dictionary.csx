//! status: "succeeded"
//! repeat: {"more": ["[\"k{n}\"] = {n},", 3000]}
//! in-process: "not held"
return new Dictionary<string, int> { /*more*/ }.Count;
