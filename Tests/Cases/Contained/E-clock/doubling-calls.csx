//! status: "limitExceeded"
//! error: {"code":"timeout"}
int Twice(int n) => n == 0 ? 1 : Twice(n - 1) + Twice(n - 1);
return Twice(60);
