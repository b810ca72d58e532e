//! status: "succeeded"
async Task Later()
{
    await Task.Delay(20);
    Console.WriteLine("late");
}

_ = Later();
return 1;
