//! status: "limitExceeded"
//! codes: ["timeout", "stack"]
void Again()
{
    try
    {
        throw new Exception();
    }
    finally
    {
        Again();
    }
}

Again();
