//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Deep().ToString();

class Deep
{
    public override string ToString() => string.Join(",", new[] { this });
}
