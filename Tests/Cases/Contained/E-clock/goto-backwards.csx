//! status: "limitExceeded"
//! error: {"code":"timeout"}
var n = 0;
again:
n++;
if (n != 0)
{
    goto again;
}
n = 1;
goto again;
