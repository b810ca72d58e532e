//! status: "limitExceeded"
//! error: {"code":"timeout"}
async ValueTask<int> One() => 1;
var n = 0;
while (n >= 0)
{
    n = await One();
}
