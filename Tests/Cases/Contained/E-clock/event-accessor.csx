//! status: "limitExceeded"
//! error: {"code":"timeout"}
new Odd().Changed += () => { };

class Odd
{
    public event Action Changed
    {
        add
        {
            while (true)
            {
            }
        }
        remove
        {
        }
    }
}
