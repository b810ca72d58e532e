//! expect: 3
var attempts = 0;
while (true)
{
    try
    {
        attempts++;
        if (attempts < 3) throw new TimeoutException("again");
        break;
    }
    catch (TimeoutException) when (attempts < 5)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(1));
    }
}
return attempts;
