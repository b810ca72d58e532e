//! status: "succeeded"
//! repeat: {"more": ["a{n}: if (DateTime.Now.Year == {n}) goto a{n};\n", 1200]}
//! in-process: "not held"
/*more*/return 1;
