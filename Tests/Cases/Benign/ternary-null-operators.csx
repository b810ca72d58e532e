//! expect: ["none",0,"x"]
string? s = null;
List<int>? l = null;
s ??= "x";
return new object[] { l?.FirstOrDefault().ToString() ?? "none", l?.Count ?? 0, s };
