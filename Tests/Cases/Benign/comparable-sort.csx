//! expect: ["a","b"]
class Item(string name) : IComparable<Item>
{
    public string Name => name;
    public int CompareTo(Item? other) => string.CompareOrdinal(Name, other?.Name);
}
var items = new List<Item> { new("b"), new("a") };
items.Sort();
items.Sort((x, y) => x.CompareTo(y));
return items.Select(i => i.Name);
