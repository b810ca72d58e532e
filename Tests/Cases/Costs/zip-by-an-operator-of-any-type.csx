//! error: { "code": "timeout" }
return Double(new List<int> { 1 }).Count();

static IEnumerable<T> Double<T>(IEnumerable<T> all) where T : System.Numerics.INumber<T>
{
    for (var i = 0; i < 60; i++) all = all.Zip(all, T.Max);
    return all;
}
