using System.ComponentModel;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The text of what may be anything.</summary>
[Redirects(typeof(object))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestObject
{
    public static string? ToString(object value) => Probe.Weigh(value).ToString();
}
