//! status: "succeeded"
//! repeat: {"more": ["ref var b{n} = ref a;\n", 2000]}
//! in-process: "not held"
var a = 1;
/*more*/return 1;
