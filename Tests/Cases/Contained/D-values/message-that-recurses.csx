//! status: "limitExceeded"
//! error: {"code":"stack"}
throw new Liar();

class Liar : Exception
{
    public override string Message => Message + "!";
}
