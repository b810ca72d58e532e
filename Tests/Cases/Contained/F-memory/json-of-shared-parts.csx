//! status: "limitExceeded"
//! codes: ["allocation", "timeout"]
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
object all = "x";
for (var n = 0; n < 40; n++)
{
    all = new[] { all, all };
}

return JsonSerializer.Serialize(all).Length;
