//! expect: [3,2,1]
class Pile<T>
{
    private readonly List<T> _items = new();
    public void Push(T item) => _items.Add(item);
    public T Pop() { var x = _items[^1]; _items.RemoveAt(_items.Count - 1); return x; }
    public bool IsEmpty => _items.Count == 0;
}
var pile = new Pile<int>();
foreach (var i in new[] { 1, 2, 3 }) pile.Push(i);
var popped = new List<int>();
while (!pile.IsEmpty) popped.Add(pile.Pop());
return popped;
