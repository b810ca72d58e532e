//! status: "succeeded"
//! limits: {"timeout": 500, "allocation": 1073741824}
var a = (System.Numerics.BigInteger.One << 3_000_000) - 1;
var b = (System.Numerics.BigInteger.One << 2_999_999) + 12345;
return System.Numerics.BigInteger.GreatestCommonDivisor(a, b).IsOne;
