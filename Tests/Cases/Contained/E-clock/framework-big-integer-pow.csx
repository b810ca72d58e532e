//! status: "limitExceeded"
//! error: {"code":"allocation"}
return System.Numerics.BigInteger.Pow(10, int.MaxValue).IsEven;
