//! status: "limitExceeded"
//! error: {"code":"toolCalls"}
async Task<int> Down(int n)
{
    await Shop.FindAsync("x");
    return await Down(n + 1) + 1;
}

return await Down(0);
