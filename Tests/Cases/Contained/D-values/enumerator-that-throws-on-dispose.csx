//! status: "faulted"
//! error: {"message":"late"}
IEnumerable<int> Items()
{
    try
    {
        yield return 1;
    }
    finally
    {
        Fail();
    }
}
void Fail() => throw new InvalidOperationException("late");
return Items();
