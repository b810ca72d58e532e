//! error: { "code": "allocation" }
var many = new string[50_000];
Array.Fill(many, new string('x', 10_000));
return string.Join(',', many).Length;
