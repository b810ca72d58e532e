//! expect: 49
using System.Numerics;
return BitOperations.PopCount(255u) + BitOperations.Log2(1024) + BitOperations.LeadingZeroCount(1u);
