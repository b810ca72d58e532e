//! error: { "code": "timeout" }
var n = System.Numerics.BigInteger.One << 1_000_000;
return System.Numerics.BigInteger.ModPow(n - 1, n - 3, n - 5).IsEven;
