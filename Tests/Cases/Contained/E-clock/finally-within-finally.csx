//! status: "limitExceeded"
//! error: {"code":"timeout"}
void Down(int n)
{
    try
    {
        if (n > 0)
        {
            Down(n - 1);
        }
    }
    finally
    {
        if (n > 0)
        {
            Down(n - 1);
        }
    }
}

Down(62);
