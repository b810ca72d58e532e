//! status: "rejected"
return 1;

static class Early
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Run()
    {
        while (true)
        {
        }
    }
}
