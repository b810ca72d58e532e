//! status: "limitExceeded"
//! error: {"code":"timeout"}
async Task After<T>(T task) where T : Task
{
    ref T same = ref task;
    await same.ConfigureAwait(false);
}

async Task Loop()
{
    await After(Task.Delay(5));
    while (true)
    {
    }
}

await Loop();
return 1;
