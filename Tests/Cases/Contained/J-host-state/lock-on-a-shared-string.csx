//! status: "succeeded"
lock ("shared")
{
    lock (string.Empty)
    {
        return 1;
    }
}
