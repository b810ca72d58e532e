//! error: { "code": "allocation" }
return System.Numerics.BigInteger.Pow(10, 900_000_000).IsEven;
