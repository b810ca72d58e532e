//! status: "succeeded"
Func<int> one = static () => 1;
return one() + Enumerable.Range(0, 3).Select(static n => n).Sum();
