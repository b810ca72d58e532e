//! status: "limitExceeded"
//! error: {"code":"timeout"}
for (int i = 0, j = 1; i >= 0 || j > 0; i++, j--);
