//! status: "rejected"
while (true)
{
    try
    {
        await Task.Yield();
        throw new ToolException("x");
    }
    catch (ToolException)
    {
    }
}
