//! status: "succeeded"
var source = new System.Threading.CancellationTokenSource(1_000);
async Task Wait()
{
    try
    {
        await Task.Delay(-1, source.Token);
    }
    finally
    {
        while (true)
        {
        }
    }
}

_ = Wait();
return 1;
