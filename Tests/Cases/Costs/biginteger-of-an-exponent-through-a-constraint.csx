//! error: { "code": "timeout" }
using System.Globalization;
using System.Numerics;
T Read<T>(string text) where T : INumberBase<T> => T.Parse(text, NumberStyles.Any, null);
return Read<BigInteger>("1e30000000").IsEven;
