//! status: "succeeded"
Held.All.Add(1);
return Held.All.Count;

static class Held
{
    public static readonly List<int> All = [];
}
