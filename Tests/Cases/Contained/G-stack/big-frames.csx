//! status: "faulted"
decimal Down(decimal a, decimal b, decimal c, decimal d)
{
    var e = a + b;
    var f = c + d;
    (decimal, decimal, decimal, decimal) all = (a, b, c, d);
    return Down(e, f, all.Item1, all.Item4) + e + f;
}

return Down(1, 2, 3, 4);
