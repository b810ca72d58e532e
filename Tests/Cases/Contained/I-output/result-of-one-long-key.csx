//! status: "succeeded"
//! largest: 1300000
//! limits: {"timeout": 5000}
return new Dictionary<string, int> { [new string('k', 10_000_000)] = 1 };
