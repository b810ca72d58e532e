//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var list = Enumerable.Range(0, 1_000_000).ToList();
var hits = 0;
foreach (var n in list)
{
    hits += list.Contains(-n - 1) ? 1 : 0;
}

return hits;
