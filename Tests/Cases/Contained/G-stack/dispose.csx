//! status: "limitExceeded"
//! error: {"code":"stack"}
int Down(int n)
{
    using var again = new Again(() => Down(n + 1));
    return n;
}

return Down(0);

class Again(Action action) : IDisposable
{
    public void Dispose() => action();
}
