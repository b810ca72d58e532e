//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! limits: {"timeout": 500, "allocation": 68719476736}
//! in-process: "may hang"
while (true)
{
    JsonSerializer.Serialize(Enumerable.Repeat(1, 50_000_000));
}
