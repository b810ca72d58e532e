//! status: "succeeded"
//! repeat: {"more": ["record R{n}(int A, int B, int C, int D);\n", 1400]}
//! in-process: "not held"
return 1;
/*more*/
