//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Deep();

class Deep
{
    public Deep() => JsonSerializer.Deserialize<Deep>("{}");
}
