//! error: { "code": "allocation" }
var bytes = new byte[7_900_000];
Array.Fill(bytes, (byte)1);
var large = new System.Numerics.BigInteger(bytes);
return (Square(large)).IsZero;

static T Square<T>(T value) where T : System.Numerics.INumberBase<T> => T.MultiplyAddEstimate(value, value, value);
