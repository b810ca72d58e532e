//! status: "limitExceeded"
//! error: {"code":"stack"}
using System.Collections.ObjectModel;

IDictionary<int, int> all = new Dictionary<int, int>();
for (var n = 0; n < 3_000_000; n++)
{
    all = all.AsReadOnly();
}

return all.Count;
