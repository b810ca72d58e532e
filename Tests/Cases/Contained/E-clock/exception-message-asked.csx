//! status: "limitExceeded"
//! error: {"code":"timeout"}
try
{
    throw new Slow();
}
catch (Exception problem)
{
    return problem.ToString();
}

class Slow : Exception
{
    public override string Message
    {
        get
        {
            while (true)
            {
            }
        }
    }
}
