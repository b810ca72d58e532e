//! status: "limitExceeded"
//! error: {"code":"timeout"}
for (; ;)
{
}
