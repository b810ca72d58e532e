//! error: { "code": "allocation" }
return new System.Numerics.BigInteger(5).ToString("D900000000").Length;
