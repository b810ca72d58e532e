//! status: "succeeded"
async Task Fail()
{
    await Task.Yield();
    throw new Exception("unobserved");
}

_ = Fail();
await Task.Delay(5);
return 1;
