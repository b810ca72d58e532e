//! status: "limitExceeded"
//! error: {"code":"timeout"}
var n = 0;
do
{
    n++;
}
while (n != -1 || true);
return n;
