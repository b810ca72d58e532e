//! error: { "code": "timeout" }
using System.Globalization;
using System.Numerics;
bool Read<T>(ReadOnlySpan<byte> text) where T : INumberBase<T> => T.TryParse(text, NumberStyles.Any, null, out var number) && T.IsZero(number);
return Read<BigInteger>("1e30000000"u8);
