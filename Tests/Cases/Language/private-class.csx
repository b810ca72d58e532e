//! expect: 4
private sealed class Counter
{
    public int Value { get; private set; }

    public void Add(int n) => Value += n;
}
var counter = new Counter();
counter.Add(4);
return counter.Value;
