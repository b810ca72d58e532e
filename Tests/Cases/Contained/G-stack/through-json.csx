//! status: "limitExceeded"
//! error: {"code":"stack"}
return JsonSerializer.Serialize(new Deep());

class Deep
{
    public string Text => JsonSerializer.Serialize(this);
}
