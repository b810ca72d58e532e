//! status: "succeeded"
//! limits: {"allocation": 67108864, "timeout": 2000}
//! largest: 1200000
object all = "x";
for (var n = 0; n < 30; n++)
{
    all = new[] { all, all };
}

return all;
