//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
//! limits: {"timeout": 500, "allocation": 68719476736}
var data = new byte[20_000_000];
while (true)
{
    Convert.FromHexString(Convert.ToHexString(data));
}
