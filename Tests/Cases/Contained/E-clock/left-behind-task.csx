//! status: "succeeded"
async Task Later()
{
    await Task.Delay(1);
    while (true)
    {
    }
}

_ = Later();
return "done";
