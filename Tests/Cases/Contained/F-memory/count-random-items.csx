//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
return Random.Shared.GetItems(new[] { 1, 2 }, 500_000_000).Length;
