//! status: "succeeded"
return Enumerable.Repeat("a", int.MaxValue).Contains("b");
