//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
int[] all = [1];
while (true)
{
    all = [.. all, .. all];
}
