//! status: "limitExceeded"
//! error: {"code":"stack"}
return new Odd() is { Next.Next: not null };

class Odd
{
    public Odd Next => this is { Next: not null } ? this : new Odd();
}
