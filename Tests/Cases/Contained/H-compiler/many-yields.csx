//! status: "succeeded"
//! repeat: {"more": ["yield return {n};", 3500]}
//! in-process: "not held"
IEnumerable<int> F() { /*more*/ }
return F().Count();
