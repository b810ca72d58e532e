//! expect: [2,4]
class Doubles : IEnumerable<int>
{
    private readonly List<int> _xs = [];
    public void Add(int x) => _xs.Add(x * 2);
    public int this[int i] { get => _xs[i]; set => _xs[i] = value; }
    public IEnumerator<int> GetEnumerator() => _xs.GetEnumerator();
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
var d = new Doubles { 1, 2 };
return d.ToList();
