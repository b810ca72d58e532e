//! status: "limitExceeded"
//! error: {"code":"timeout"}
var until = DateTime.MaxValue;
while (DateTime.UtcNow < until)
{
}
