//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
var text = new StringBuilder("x");
while (true)
{
    text.Append(text);
}
