//! error: { "code": "allocation" }
var data = new byte[2_500_000];
while (true) data = data.ToArray();
