//! status: "limitExceeded"
//! error: {"code":"stack"}
int Down(int n) => Down(n + 1) + 1;
return Down(0);
