//! status: "rejected"
//! repeat: {"more": [",a", 5000]}
//! in-process: "not held"
var x = new[] { 1 };
return (from a in x orderby a/*more*/ select a).Count();
