//! expect: ["b",3]
static T MaxOf<T>(IEnumerable<T> xs) where T : IComparable<T>
{
    var best = xs.First();
    foreach (var x in xs)
    {
        if (x.CompareTo(best) > 0) best = x;
    }
    return best;
}
return new object[] { MaxOf(new[] { "a", "b" }), MaxOf(new[] { 1, 3, 2 }) };
