//! status: "faulted"
CultureInfo.CurrentCulture.DateTimeFormat.ShortDatePattern = "x";
