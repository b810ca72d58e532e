//! status: "limitExceeded"
//! error: {"code":"timeout"}
return JsonSerializer.Serialize(new Slow());

class Slow
{
    public int Value
    {
        get
        {
            while (true)
            {
            }
        }
    }
}
