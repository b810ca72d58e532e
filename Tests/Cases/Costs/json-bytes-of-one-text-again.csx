//! error: { "code": "allocation" }
var text = new string('x', 500_000);
var all = new string[50];
Array.Fill(all, text);
return JsonSerializer.SerializeToUtf8Bytes(all).Length;
