//! status: "limitExceeded"
//! error: {"code":"timeout"}
if (new Odd())
{
}

class Odd
{
    public static bool operator true(Odd odd)
    {
        while (true)
        {
        }
    }

    public static bool operator false(Odd odd) => true;
}
