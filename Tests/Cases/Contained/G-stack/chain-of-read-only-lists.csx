//! status: "limitExceeded"
//! error: {"code":"stack"}
using System.Collections.ObjectModel;

IList<int> all = new List<int> { 1 };
for (var n = 0; n < 3_000_000; n++)
{
    all = new ReadOnlyCollection<int>(all);
}

return all.Count;
