//! status: "succeeded"
//! largest: 20000
//! limits: {"result": 10000}
return System.Numerics.BigInteger.One << 200_000;
