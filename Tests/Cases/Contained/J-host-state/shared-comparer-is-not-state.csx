//! status: "succeeded"
//! contains: "true"
return StringComparer.OrdinalIgnoreCase.Equals("a", "A");
