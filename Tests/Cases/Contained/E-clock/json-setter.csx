//! status: "limitExceeded"
//! error: {"code":"timeout"}
return JsonSerializer.Deserialize<Slow>("{\"Value\":1}");

class Slow
{
    public int Value
    {
        get => 1;
        set
        {
            while (true)
            {
            }
        }
    }
}
