//! status: "succeeded"
//! contains: "… cut"
//! largest: 1200000
return Enumerable.Range(0, 1_000_000).Select(n => new { n, Text = "some text that takes room" });
