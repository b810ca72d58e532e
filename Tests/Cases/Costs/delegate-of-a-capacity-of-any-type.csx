//! error: { "code": "allocation" }
Func<int, int> Of<T>(List<T> list) => list.EnsureCapacity;
return Of(new List<long>())(5_000_000);
