//! expect: ["  7|  8","AB",[1.5,2.5],"007","a-b",true,[3,1],12,-5]
using System.Numerics;
T Twice<T>(T value) where T : INumber<T> => value * (T.One + T.One);
T Left<T>(T value, int by) where T : IBinaryInteger<T> => value << by;
Func<int, string> pad = "7".PadLeft;
Func<string> upper = "ab".ToUpperInvariant;
Func<string, string> number = 7.ToString;
Func<string, IEnumerable<string>, string> join = string.Join;
Func<string, bool> add = new HashSet<string>().Add;
Action<int> insert = new List<int>().Add;
insert(1);
return new object[] { pad(3) + "|" + new[] { 3 }.Select("8".PadLeft).Single(), upper(), new[] { "1.5", "2.5" }.Select(decimal.Parse), number("000"), join("-", ["a", "b"]), add("a"), new[] { 3, 1 }.Select(Math.Abs), Twice(3) + Left(3, 1), Twice(-2.5) };
