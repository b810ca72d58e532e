//! status: "limitExceeded"
//! error: {"code":"stack"}
int Down(int n)
{
    try
    {
        return Down(n + 1) + 1;
    }
    catch (Exception) when (n % 2 == 0)
    {
        return 0;
    }
}

return Down(0);
