//! status: "succeeded"
//! repeat: {"more": ["int a{n},", 5000]}
//! in-process: "not held"
int F(/*more*/int z) => z;
return 1;
