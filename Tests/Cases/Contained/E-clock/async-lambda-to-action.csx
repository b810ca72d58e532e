//! status: "rejected"
Action spin = async () =>
{
    await Task.Yield();
    while (true)
    {
    }
};
spin();
await Task.Delay(-1);
