//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! largest: 2000
try
{
    while (true)
    {
    }
}
finally
{
    Console.WriteLine("kept going");
}
