//! status: "limitExceeded"
//! codes: ["allocation", "timeout"]
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
return AddAll(new List<int>());

int AddAll(List<int> list)
{
    list.AddRange(Enumerable.Range(0, 1_000_000_000));
    return list.Count;
}
