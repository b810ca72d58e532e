dynamic order = JsonSerializer.Deserialize<JsonElement>("""{"total": 12}""");
return order.total;
