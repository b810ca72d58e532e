//! status: "limitExceeded"
//! error: {"code":"stack"}
int Down(int n)
{
    try
    {
        return Down(n + 1) + 1;
    }
    finally
    {
        Down(n + 1);
    }
}

return Down(0);
