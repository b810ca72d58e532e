using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// A snippet has one thread, so its locks are always free. A real one on an object that others can reach, such as a literal, would keep
/// them out; and when a limit ends the snippet inside, for ever.
/// </summary>
[Redirects(typeof(Monitor), Whole = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestLock
{
    public static void Enter(object obj, ref bool lockTaken)
    {
        ArgumentNullException.ThrowIfNull(obj);
        lockTaken = true;
    }

    public static void Exit(object obj) => ArgumentNullException.ThrowIfNull(obj);
}
