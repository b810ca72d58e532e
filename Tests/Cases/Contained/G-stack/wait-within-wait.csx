//! status: "limitExceeded"
//! error: {"code":"stack"}
//! in-process: "not held"
int Down(int n)
{
    async Task<int> Later()
    {
        await Task.Yield();
        return Down(n + 1);
    }

    return Later().Result + 1;
}

return Down(0);
