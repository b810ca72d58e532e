//! status: "limitExceeded"
//! error: {"code":"timeout"}
while (true)
{
}
