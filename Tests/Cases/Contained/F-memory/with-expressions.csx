//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var all = new List<Big>();
var one = new Big(new byte[100], 1, 2, 3);
while (true)
{
    all.Add(one with { B = all.Count });
}

record Big(byte[] A, decimal B, decimal C, decimal D);
