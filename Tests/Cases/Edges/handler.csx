int Fail() => throw new InvalidOperationException();

int Handle()
{
    try
    {
        return Fail();
    }
    catch (Exception caught) when (caught.Message.Length > 0)
    {
        return 1;
    }
}

int Down(int n) => n == 0 ? Handle() : Down(n - 1);

return Down(await Edge.DepthAsync());
