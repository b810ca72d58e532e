//! error: { "code": "allocation" }
var large = (System.Numerics.BigInteger.One << 40_000_000) - 1;
return (large * large).IsZero;
