//! expect: ["3,-1","1,2,3","-1,2,3","1,0,-1","3,-1,3,-1","-1.5,2","True","False"]
Func<string, int> parse = int.Parse;
Action<object> print = Console.WriteLine, same = Console.WriteLine;
var calls = print + same - Console.WriteLine;
return Of([-1, 2, 3], [3, -1], 2).Append((parse == int.Parse).ToString()).Append(ReferenceEquals(calls, null).ToString());

static List<string> Of<T>(List<T> all, HashSet<T> some, T one) where T : System.Numerics.INumber<T> =>
[
    string.Join(",", some.Where(all.Contains)),
    string.Join(",", all.Select(T.Abs)),
    string.Join(",", all.Zip(all, T.Max)),
    string.Join(",", all.Select(one.CompareTo)),
    string.Join(",", new[] { some, some }.SelectMany(Enumerable.AsEnumerable)),
    new Box<double>().Sorted([2, -1.5]),
];

class Box<T> where T : struct
{
    public string Sorted(List<T> all) => string.Join(",", all.OrderBy(n => n, Comparer<T>.Create(Comparer<T>.Default.Compare)));
}
