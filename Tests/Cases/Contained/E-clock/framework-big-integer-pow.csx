//! status: "rejected"
return System.Numerics.BigInteger.Pow(10, int.MaxValue).IsEven;
