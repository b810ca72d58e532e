//! error: { "code": "allocation" }
return (System.Numerics.BigInteger.One >>> -2_000_000_000).IsZero;
