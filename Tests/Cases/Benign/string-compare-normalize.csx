//! expect: true
return string.Equals("a", "A", StringComparison.OrdinalIgnoreCase) && string.Compare("a", "b", StringComparison.Ordinal) < 0 && "é".Normalize(NormalizationForm.FormD).Length == 2;
