//! status: "limitExceeded"
//! error: {"code":"size"}
//! repeat: {"more": ["var x{n} = {n};\n", 10000]}
/*more*/return 1;
