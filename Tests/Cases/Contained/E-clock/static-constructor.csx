//! status: "rejected"
new Slow();

class Slow
{
    static Slow()
    {
        while (true)
        {
        }
    }
}
