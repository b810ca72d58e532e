//! error: { "code": "allocation" }
using System.Numerics;
T Square<T>(T value) where T : INumber<T> => value * value;
return Square(BigInteger.One << 100_000_000).IsEven;
