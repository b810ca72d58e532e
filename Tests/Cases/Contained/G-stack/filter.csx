//! status: "limitExceeded"
//! codes: ["stack", "timeout"]
//! in-process: "not held"
bool Filter()
{
    try
    {
        throw new Exception();
    }
    catch when (Filter())
    {
        return true;
    }
}

return Filter();
