//! status: "succeeded"
var all = new List<object>();
var a = new Box(all);
all.Add(a);
return a.GetHashCode() + a.ToString().Length;

record struct Box(List<object> All);
