//! status: "limitExceeded"
//! error: {"code":"stack"}
var (first, second) = (new object[1], new object[1]);
(first[0], second[0]) = (first, second);
return System.Collections.StructuralComparisons.StructuralEqualityComparer.Equals(first, second);
