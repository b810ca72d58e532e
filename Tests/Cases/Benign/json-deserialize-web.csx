//! expect: {"name":"lamp","price":2.5}
record Product(string Name, decimal Price);
var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true };
return JsonSerializer.Deserialize<Product>("""{"name":"lamp","price":2.5}""", options);
