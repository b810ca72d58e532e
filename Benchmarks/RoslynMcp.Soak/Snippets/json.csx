// succeeded {"text":"{\"Id\":7,\"Tags\":[\"x\",\"y\"]}","id":7}
using System.Text.Json;

var text = JsonSerializer.Serialize(new Item(7, ["x", "y"]));
return new { Text = text, JsonSerializer.Deserialize<Item>(text)!.Id };

record Item(int Id, string[] Tags);
