//! status: "limitExceeded"
//! error: {"code":"stack"}
async Task<int> Down(int n) => await Down(n + 1) + 1;
return await Down(0);
