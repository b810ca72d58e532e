//! error: { "code": "allocation" }
bool Fits<T>(T value) where T : System.Numerics.INumber<T> => value.TryFormat(new char[10], out _, "F200000000", null);
return Fits(5);
