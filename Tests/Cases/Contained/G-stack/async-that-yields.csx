//! status: "limitExceeded"
//! codes: ["timeout", "allocation"]
//! limits: {"timeout": 500, "allocation": 268435456}
async Task<int> Down(int n)
{
    await Task.Yield();
    return await Down(n + 1) + 1;
}

return await Down(0);
