//! status: "succeeded"
//! largest: 1300000
//! limits: {"timeout": 5000}
return new string('\u0001', 1_000_000);
