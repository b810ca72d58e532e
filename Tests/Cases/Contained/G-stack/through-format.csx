//! status: "limitExceeded"
//! error: {"code":"stack"}
return $"{new Deep()}";

class Deep
{
    public override string ToString() => string.Format("{0}!", this);
}
