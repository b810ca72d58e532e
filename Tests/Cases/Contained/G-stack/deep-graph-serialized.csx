//! status: "faulted"
object deep = 1;
for (var n = 0; n < 100_000; n++)
{
    deep = new[] { deep };
}

return JsonSerializer.Serialize(deep).Length;
