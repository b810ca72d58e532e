//! error: { "code": "allocation" }
Span<byte> few = new byte[10];
return 1.5m.TryFormat(few, out _, "N200000000", CultureInfo.InvariantCulture);
