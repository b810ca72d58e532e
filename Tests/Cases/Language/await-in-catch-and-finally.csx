//! expect: "caught"
//! output: "finally\n"
try
{
    await Task.FromException(new InvalidOperationException("caught"));
    return "not reached";
}
catch (InvalidOperationException e)
{
    await Task.Yield();
    return e.Message;
}
finally
{
    await Task.Delay(1);
    Console.WriteLine("finally");
}
