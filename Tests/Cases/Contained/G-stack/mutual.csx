//! status: "limitExceeded"
//! error: {"code":"stack"}
bool Even(int n) => n == -1 || Odd(n + 1);
bool Odd(int n) => n == -1 || Even(n + 1);
return Even(0) && Odd(1);
