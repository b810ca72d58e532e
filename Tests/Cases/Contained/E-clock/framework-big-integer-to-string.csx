//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! limits: {"timeout": 500, "allocation": 1073741824}
//! in-process: "may hang"
return ((System.Numerics.BigInteger.One << 20_000_000) - 1).ToString().Length;
