//! expect: "name"
static void Check(string? name) => ArgumentException.ThrowIfNullOrEmpty(name);
try { Check(""); return null; }
catch (ArgumentException e) { return e.ParamName; }
