//! status: "limitExceeded"
//! error: {"code":"stack"}
int Down(int n) => new List<int> { 1 }.FindIndex(x => Down(n + 1) > 0);
return Down(0);
