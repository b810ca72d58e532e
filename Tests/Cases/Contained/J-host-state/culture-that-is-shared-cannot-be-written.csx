//! status: "faulted"
CultureInfo.InvariantCulture.NumberFormat.NumberDecimalSeparator = "#";
