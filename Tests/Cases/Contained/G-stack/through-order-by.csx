//! status: "limitExceeded"
//! error: {"code":"stack"}
int Down(int n) => new[] { 2, 1 }.OrderBy(x => Down(n + 1)).First();
return Down(0);
