//! status: "limitExceeded"
//! error: {"code":"stack"}
int Down(int n) => Task.Run(() => Down(n + 1)).Result + 1;
return Down(0);
