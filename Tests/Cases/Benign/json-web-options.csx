//! expect: "[{\"id\":1}]"
record Order(int Id);
var orders = JsonSerializer.Deserialize<List<Order>>("[{\"id\":1}]", JsonSerializerOptions.Web);
return JsonSerializer.Serialize(orders, JsonSerializerOptions.Web);
