//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
//! in-process: "not held"
Exception last = new();
while (true)
{
    last = new Exception("x", last);
}
