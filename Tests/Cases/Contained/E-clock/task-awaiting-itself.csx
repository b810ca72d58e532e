//! status: "limitExceeded"
//! error: {"code":"timeout"}
Task<int> own = null!;
async Task<int> Own()
{
    await Task.Yield();
    return await own;
}

own = Own();
return await own;
