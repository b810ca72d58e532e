//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! limits: {"timeout": 500, "allocation": 1073741824}
//! in-process: "may hang"
var n = (System.Numerics.BigInteger.One << 200_000) - 1;
return System.Numerics.BigInteger.ModPow(n - 2, n - 3, n) > 0;
