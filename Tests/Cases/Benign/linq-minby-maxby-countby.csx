//! expect: {"cheap":"pen","dear":"desk","lengths":[3,4]}
var goods = new[] { (Name: "pen", Price: 1m), (Name: "desk", Price: 90m) };
return new
{
    cheap = goods.MinBy(g => g.Price).Name,
    dear = goods.MaxBy(g => g.Price).Name,
    lengths = goods.CountBy(g => g.Name.Length).Select(p => p.Key).Order(),
};
