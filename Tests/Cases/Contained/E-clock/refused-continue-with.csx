//! status: "rejected"
Task.CompletedTask.ContinueWith(_ =>
{
    while (true)
    {
    }
});
