//! expect: ["a","b"]
var d = new SortedDictionary<string, int> { ["b"] = 1, ["a"] = 2 };
var s = new SortedSet<int> { 3, 1, 2 };
var l = new SortedList<int, string> { [2] = "x" };
return s.Min == 1 && l.Keys[0] == 2 ? d.Keys.ToList() : null;
