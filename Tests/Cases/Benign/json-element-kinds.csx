//! expect: {"n":3,"has":false}
var e = JsonSerializer.Deserialize<JsonElement>("""{"n":3}""");
return new { n = e.GetProperty("n").GetInt32(), has = e.TryGetProperty("x", out var x) && x.ValueKind == JsonValueKind.String };
