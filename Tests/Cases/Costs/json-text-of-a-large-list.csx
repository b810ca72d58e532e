//! error: { "code": "allocation" }
var row = new string('x', 10_000);
return JsonSerializer.Serialize(Enumerable.Repeat(row, 100_000)).Length;
