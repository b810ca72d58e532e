//! error: { "code": "allocation" }
var bytes = new byte[7_900_000];
Array.Fill(bytes, (byte)1);
var large = new System.Numerics.BigInteger(bytes);
return (large * large).IsZero;
