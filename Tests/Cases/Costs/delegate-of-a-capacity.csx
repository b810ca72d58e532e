//! error: { "code": "allocation" }
Func<int, int> reserve = new List<long>().EnsureCapacity;
return reserve(5_000_000);
