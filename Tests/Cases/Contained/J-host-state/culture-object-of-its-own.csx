//! status: "succeeded"
//! contains: "1.5"
var culture = new CultureInfo("de-DE");
culture.NumberFormat.NumberDecimalSeparator = "#";
return new[] { 1.5.ToString(culture), 1.5.ToString(), 1.5.ToString(new CultureInfo("de-DE")) };
