//! expect: [1]
using System.Collections.ObjectModel;
IReadOnlyList<int> r = new ReadOnlyCollection<int>(new List<int> { 1 });
return r;
