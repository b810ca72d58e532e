var caught = 0;
for (var i = 0; i < 2_000; i++)
{
    try
    {
        if (i % 2 == 0)
        {
            throw new InvalidOperationException("even");
        }
    }
    catch (InvalidOperationException)
    {
        caught++;
    }
}

return caught;
