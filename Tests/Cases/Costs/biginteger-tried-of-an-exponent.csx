//! error: { "code": "timeout" }
using System.Globalization;
return System.Numerics.BigInteger.TryParse("1e30000000", NumberStyles.Any, null, out var number) && number.IsEven;
