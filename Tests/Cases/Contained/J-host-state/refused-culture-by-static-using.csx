//! status: "rejected"
using static System.Globalization.CultureInfo;
CurrentCulture = InvariantCulture;
