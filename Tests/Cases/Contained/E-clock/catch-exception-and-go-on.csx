//! status: "limitExceeded"
//! error: {"code":"timeout"}
var n = 0;
while (true)
{
    try
    {
        for (; ;)
        {
            n++;
        }
    }
    catch (Exception problem)
    {
        Console.WriteLine(problem.Message);
    }
}
