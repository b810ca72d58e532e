//! status: "rejected"
JsonSerializerOptions.Default.Converters.Clear();
