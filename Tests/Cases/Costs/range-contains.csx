//! error: { "code": "timeout" }
while (true) Enumerable.Range(0, int.MaxValue).Select(n => n).Contains(-1);
