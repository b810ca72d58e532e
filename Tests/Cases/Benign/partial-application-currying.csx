//! expect: [2,4]
Func<int, int> Multiply(int by) => x => x * by;
return new List<int> { 1, 2 }.ConvertAll(x => Multiply(2)(x));
