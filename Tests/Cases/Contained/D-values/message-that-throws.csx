//! status: "faulted"
//! error: {"code":"runtime","message":"The exception's own message failed."}
throw new Liar();

class Liar : Exception
{
    public override string Message => throw new Liar();
}
