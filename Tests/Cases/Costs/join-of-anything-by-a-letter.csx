//! error: { "code": "allocation" }
var all = new object[1_000];
Array.Fill(all, new string('x', 100_000));
return string.Join(',', all.AsEnumerable()).Length;
