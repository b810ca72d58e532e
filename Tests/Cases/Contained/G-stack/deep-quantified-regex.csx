//! status: "succeeded"
//! in-process: "not held"
var pattern = "a";
for (var n = 0; n < 2_000; n++)
{
    pattern = "(" + pattern + ")*";
}

return new Regex(pattern).IsMatch("a");
