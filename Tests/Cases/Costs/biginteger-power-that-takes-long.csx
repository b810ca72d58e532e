//! error: { "code": "timeout" }
return System.Numerics.BigInteger.Pow(12345678901234567, 5_000_000).IsEven;
