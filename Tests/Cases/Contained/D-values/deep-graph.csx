//! status: "succeeded"
//! contains: "… cut: nested deeper than 32"
object deep = 1;
for (var n = 0; n < 10_000; n++)
{
    deep = new[] { deep };
}
return deep;
