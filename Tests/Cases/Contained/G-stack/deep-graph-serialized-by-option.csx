//! status: "limitExceeded"
//! error: {"code":"stack"}
//! in-process: "not held"
object deep = 1;
for (var n = 0; n < 100_000; n++)
{
    deep = new[] { deep };
}

return JsonSerializer.Serialize(deep, new JsonSerializerOptions { MaxDepth = int.MaxValue }).Length;
