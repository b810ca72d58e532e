//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "not held"
void Spin()
{
    var k = 0;
    try
    {
        while (true)
        {
        }
    }
    finally
    {
        while (true)
        {
            k++;
        }
    }
}

Spin();
