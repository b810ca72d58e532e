//! expect: [6,3]
Func<int, Func<int, int>> add = x => y => x + y;
var inc = (int x) => x + 1;
Action<string> log = Console.WriteLine;
log("x");
return new[] { add(2)(4), inc(2) };
