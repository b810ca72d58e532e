//! status: "faulted"
throw new Odd();

class Odd : Exception
{
    public override string Message => null!;
}
