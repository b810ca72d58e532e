//! status: "rejected"
async void Spin()
{
    await Task.Yield();
    while (true)
    {
    }
}

Spin();
await Task.Delay(-1);
