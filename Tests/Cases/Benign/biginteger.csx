//! expect: "2432902008176640000000"
using System.Numerics;
BigInteger f = 1;
for (var i = 2; i <= 20; i++) f *= i;
return (f * 1000).ToString();
