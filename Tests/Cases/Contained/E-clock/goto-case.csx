//! status: "limitExceeded"
//! error: {"code":"timeout"}
switch (1)
{
    case 1:
        goto case 2;
    case 2:
        goto case 1;
}
