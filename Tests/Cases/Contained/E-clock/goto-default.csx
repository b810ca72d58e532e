//! status: "limitExceeded"
//! error: {"code":"timeout"}
switch (0)
{
    case 1:
        goto default;
    default:
        goto case 1;
}
