//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Deep { Next = 1 };

class Deep
{
    public int Next
    {
        get => 0;
        set => JsonSerializer.Deserialize<Deep>("{\"Next\":1}");
    }
}
