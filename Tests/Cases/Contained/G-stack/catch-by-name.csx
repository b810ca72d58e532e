//! status: "limitExceeded"
//! error: {"code":"stack"}
int Down(int n) => Down(n + 1) + 1;
try
{
    return Down(0);
}
catch (Exception problem)
{
    return problem.Message;
}
