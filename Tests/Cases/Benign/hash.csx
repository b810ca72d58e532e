//! expect: "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824"
using System.Security.Cryptography;
return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("hello")));
