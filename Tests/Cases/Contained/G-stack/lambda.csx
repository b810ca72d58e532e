//! status: "limitExceeded"
//! error: {"code":"stack"}
Func<int, int> down = null!;
down = n => down(n + 1) + 1;
return down(0);
