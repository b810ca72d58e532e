//! error: { "code": "allocation" }
return string.Create(1_000_000_000, 'x', (span, fill) => span.Fill(fill)).Length;
