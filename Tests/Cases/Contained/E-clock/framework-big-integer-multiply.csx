//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! limits: {"timeout": 500, "allocation": 1073741824}
//! in-process: "may hang"
var n = System.Numerics.BigInteger.One << 4_000_000;
while (true)
{
    n = n * n % 7 + (n | 1);
}
