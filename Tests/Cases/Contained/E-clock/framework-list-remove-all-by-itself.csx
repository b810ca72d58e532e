//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var list = Enumerable.Range(0, 100_000).ToList();
list.RemoveAll(new List<int>(list).Select(n => -n - 1).ToList().Contains);
return list.Count;
