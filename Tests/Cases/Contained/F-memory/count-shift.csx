//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
return (System.Numerics.BigInteger.One << 2_000_000_000).IsEven;
