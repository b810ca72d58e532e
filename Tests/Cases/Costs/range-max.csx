//! error: { "code": "timeout" }
long sum = 0;
while (true) sum += Enumerable.Range(0, int.MaxValue).Max() + Enumerable.Range(0, int.MaxValue).Min();
