//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "not held"
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
