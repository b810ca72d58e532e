//! expect: null
//! output: "early\n"
Console.WriteLine("early");
if (DateTime.UtcNow.Year > 2000)
{
    return;
}

Console.WriteLine("never");
