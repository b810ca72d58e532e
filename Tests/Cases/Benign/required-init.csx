//! expect: {"id":1,"tags":["a"]}
class Item
{
    public required int Id { get; init; }
    public List<string> Tags { get; set; } = new();
}
return new Item { Id = 1, Tags = { "a" } };
