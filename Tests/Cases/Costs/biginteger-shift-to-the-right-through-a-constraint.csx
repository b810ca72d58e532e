//! error: { "code": "allocation" }
static T Shift<T>(T value, int by) where T : System.Numerics.IShiftOperators<T, int, T> => value >> by;
return Shift(System.Numerics.BigInteger.One, -2_000_000_000).IsZero;
