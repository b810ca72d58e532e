//! expect: [true, false, true, -1]
using System.Collections;

var first = new object[] { 1, new[] { 2, 3 }, "x", null };
var second = new object[] { 1, new[] { 2, 3 }, "x", null };
var third = new object[] { 1, new[] { 2, 4 }, "x", null };
var equality = StructuralComparisons.StructuralEqualityComparer;
return new object[]
{
    equality.Equals(first, second), equality.Equals(first, third), equality.GetHashCode(first) == equality.GetHashCode(second),
    StructuralComparisons.StructuralComparer.Compare(new[] { 1, 2 }, new[] { 1, 3 }),
};
