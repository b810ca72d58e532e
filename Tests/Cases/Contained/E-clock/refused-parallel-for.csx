//! status: "rejected"
System.Threading.Tasks.Parallel.For(0, int.MaxValue, _ =>
{
    while (true)
    {
    }
});
