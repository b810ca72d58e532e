//! status: "limitExceeded"
//! error: {"code":"timeout"}
void Fail()
{
    try
    {
        throw new Exception();
    }
    finally
    {
        while (true)
        {
        }
    }
}

Fail();
