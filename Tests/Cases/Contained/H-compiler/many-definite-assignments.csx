//! status: "succeeded"
//! repeat: {"more": ["if (DateTime.Now.Year == {n}) a = 1; else a = 2;\n", 1000]}
//! in-process: "not held"
int a;
/*more*/a = 1;
return a;
