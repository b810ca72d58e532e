//! error: { "code": "allocation" }
var data = new byte[10_000_000];
while (true) data = data.ToArray();
