//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var rows = new int[100_000][];
for (var n = 0; n < rows.Length; n++)
{
    rows[n] = new int[100_000];
}

return rows.Length;
