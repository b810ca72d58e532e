//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
var text = "x";
while (true)
{
    text = $"{text}{text}";
}
