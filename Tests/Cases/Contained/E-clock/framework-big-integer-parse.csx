//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! limits: {"timeout": 500, "allocation": 1073741824}
//! in-process: "may hang"
return System.Numerics.BigInteger.Parse(new string('7', 5_000_000)).IsEven;
