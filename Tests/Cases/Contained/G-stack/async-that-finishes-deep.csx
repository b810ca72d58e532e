//! status: "succeeded"
//! limits: {"timeout":10000}
async Task<int> Down(int n)
{
    if (n == 0)
    {
        await Task.Delay(1);
        return 1;
    }

    return await Down(n - 1) + 1;
}

var all = 0;
for (var n = 0; n < 100; n++)
{
    all += await Down(1_000);
}

return all;
