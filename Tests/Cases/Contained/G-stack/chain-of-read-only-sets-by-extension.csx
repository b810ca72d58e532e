//! status: "limitExceeded"
//! error: {"code":"stack"}
using System.Collections.ObjectModel;

ISet<int> all = new HashSet<int>();
for (var n = 0; n < 3_000_000; n++)
{
    all = all.AsReadOnly();
}

return all.Count;
