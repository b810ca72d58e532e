//! status: "limitExceeded"
//! error: {"code":"size"}
//! repeat: {"more": ["var x{n} = {n};\n", 10000]}
//! in-process: "not held"
/*more*/return 1;
