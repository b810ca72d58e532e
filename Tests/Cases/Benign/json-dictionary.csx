//! expect: {"x":1}
return JsonSerializer.Deserialize<Dictionary<string, int>>("""{"x":1}""");
