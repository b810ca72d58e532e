//! status: "succeeded"
//! repeat: {"open": ["while (s == null) { s ??= null; ", 60], "close": ["break; }", 60]}
//! in-process: "not held"
string? s = null;
/*open*/s = s == null ? "" : null;/*close*/
return s;
