//! error: { "code": "allocation" }
var data = new int[1];
Array.Resize(ref data, 900_000_000);
return data.Length;
