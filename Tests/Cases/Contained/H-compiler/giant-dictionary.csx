//! status: "succeeded"
//! repeat: {"more": ["[\"k{n}\"] = {n},", 3000]}
return new Dictionary<string, int> { /*more*/ }.Count;
