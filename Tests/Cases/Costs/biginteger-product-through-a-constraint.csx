//! error: { "code": "allocation" }
static T Square<T>(T value) where T : System.Numerics.IMultiplyOperators<T, T, T> => value * value;
return Square((System.Numerics.BigInteger.One << 40_000_000) - 1).IsZero;
