//! status: "limitExceeded"
//! codes: ["allocation", "timeout", "stack"]
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "may hang"
IEnumerable<int> all = [1];
for (var n = 0; n < 40; n++)
{
    var before = all;
    all = before.Concat(before);
}

return all.ToList().Count;
