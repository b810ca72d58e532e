//! status: "limitExceeded"
//! error: {"code":"timeout"}
async Task Inner()
{
    await Task.Yield();
}

async Task Outer()
{
    await Inner();
    while (true)
    {
    }
}

await Outer();
