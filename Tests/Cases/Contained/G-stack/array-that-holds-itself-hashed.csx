//! status: "limitExceeded"
//! error: {"code":"stack"}
var parts = new object[1];
parts[0] = parts;
return System.Collections.StructuralComparisons.StructuralEqualityComparer.GetHashCode(parts);
