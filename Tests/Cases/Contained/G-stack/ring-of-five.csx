//! status: "limitExceeded"
//! error: {"code":"stack"}
int A(int n) => B(n) + 1;
int B(int n) => C(n) + 1;
int C(int n) => D(n) + 1;
int D(int n) => E(n) + 1;
int E(int n) => A(n) + 1;
return A(0);
