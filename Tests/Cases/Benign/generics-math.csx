//! expect: [6,6.5]
using System.Numerics;
static T Sum<T>(IEnumerable<T> xs) where T : INumber<T>
{
    var total = T.Zero;
    foreach (var x in xs) total += x;
    return total;
}
return new object[] { Sum(new[] { 1, 2, 3 }), Sum(new[] { 1.5, 2, 3 }) };
