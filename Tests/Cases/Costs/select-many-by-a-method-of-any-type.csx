//! error: { "code": "timeout" }
return Double<int>(new List<int> { 1 }).Count();

static IEnumerable<T> Double<T>(IEnumerable<T> all)
{
    for (var i = 0; i < 60; i++)
    {
        IEnumerable<T>[] two = [all, all];
        all = two.SelectMany(Enumerable.AsEnumerable);
    }

    return all;
}
