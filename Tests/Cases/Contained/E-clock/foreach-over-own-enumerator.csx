//! status: "limitExceeded"
//! error: {"code":"timeout"}
foreach (var n in new Endless())
{
}

class Endless
{
    public Endless GetEnumerator() => this;

    public int Current => 1;

    public bool MoveNext() => true;
}
