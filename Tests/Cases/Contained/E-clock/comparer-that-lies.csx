//! status: "limitExceeded"
//! error: {"code":"timeout"}
var all = Enumerable.Range(0, 100_000).ToList();
var turn = 0;
while (true)
{
    try
    {
        all.Sort((a, b) => turn++ % 3 - 1);
    }
    catch (InvalidOperationException)
    {
    }
}
