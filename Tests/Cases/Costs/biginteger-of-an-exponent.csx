//! error: { "code": "timeout" }
using System.Globalization;
return System.Numerics.BigInteger.Parse("1e30000000", NumberStyles.Any).IsEven;
