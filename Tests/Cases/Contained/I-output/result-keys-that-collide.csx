//! status: "succeeded"
return new Dictionary<object, int> { [1] = 1, ["1"] = 2, [1L] = 3 };
