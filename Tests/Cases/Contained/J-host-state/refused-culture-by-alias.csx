//! status: "rejected"
using C = System.Globalization.CultureInfo;
C.CurrentCulture = C.InvariantCulture;
