//! expect: "1234.5 12/31/2026"
return $"{1234.5} {new DateTime(2026, 12, 31):d}";
