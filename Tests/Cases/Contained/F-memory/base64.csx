//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var text = new string('x', 10_000_000);
while (true)
{
    text = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
