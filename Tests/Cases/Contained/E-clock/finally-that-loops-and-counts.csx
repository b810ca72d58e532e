//! status: "limitExceeded"
//! error: {"code":"timeout"}
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
