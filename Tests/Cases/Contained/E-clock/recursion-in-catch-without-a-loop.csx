//! status: "limitExceeded"
//! codes: ["timeout", "stack"]
void Again()
{
    try
    {
        throw new Exception();
    }
    catch
    {
        Again();
    }
}

Again();
