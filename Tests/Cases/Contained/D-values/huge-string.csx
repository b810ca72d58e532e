//! status: "succeeded"
//! contains: "… cut: too long"
//! largest: 1200000
return new string('x', 5_000_000);
