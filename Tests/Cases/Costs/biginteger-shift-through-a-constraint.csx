//! error: { "code": "allocation" }
using System.Numerics;
T Shift<T>(T value, int by) where T : IBinaryInteger<T> => value << by;
return Shift(BigInteger.One, 400_000_000).IsEven;
