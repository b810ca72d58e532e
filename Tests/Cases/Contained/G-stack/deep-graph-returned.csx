//! status: "succeeded"
//! contains: "nested deeper"
object deep = 1;
for (var n = 0; n < 100_000; n++)
{
    deep = new List<object> { deep };
}

return deep;
