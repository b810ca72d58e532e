//! status: "succeeded"
//! largest: 1300000
//! limits: {"timeout": 10000}
return System.Numerics.BigInteger.One << 8_000_000;
