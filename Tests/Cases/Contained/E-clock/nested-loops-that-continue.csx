//! status: "limitExceeded"
//! error: {"code":"timeout"}
while (true)
{
    for (var i = 0; ; i++)
    {
        if (i % 2 == 0)
        {
            continue;
        }

        break;
    }
}
