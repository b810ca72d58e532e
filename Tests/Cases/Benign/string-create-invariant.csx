//! expect: "1.5"
return string.Create(CultureInfo.InvariantCulture, $"{1.5}");
