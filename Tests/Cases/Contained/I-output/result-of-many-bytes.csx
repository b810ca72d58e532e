//! status: "succeeded"
//! largest: 1300000
//! limits: {"timeout": 10000}
return new byte[8_000_000];
