//! status: "limitExceeded"
//! error: {"code":"stack"}
int Down(int n) => new[] { 1, 2 }.Aggregate((a, b) => Down(n + 1) + a + b);
return Down(0);
