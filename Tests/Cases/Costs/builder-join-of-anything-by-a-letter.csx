//! error: { "code": "allocation" }
var parts = new object[1_000];
Array.Fill(parts, new string('x', 100_000));
return new StringBuilder().AppendJoin(',', parts.AsEnumerable()).Length;
