//! expect: "{\"Name\":\"lamp\",\"Price\":2.5}"
record Product(string Name, decimal Price);
return JsonSerializer.Serialize(new Product("lamp", 2.5m));
