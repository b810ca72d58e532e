//! error: { "code": "timeout" }
var n = new System.Numerics.BigInteger(7);
while (true) n *= n;
