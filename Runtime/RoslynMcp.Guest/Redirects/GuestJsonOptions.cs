using System.ComponentModel;
using System.Text.Json;

namespace RoslynMcp.Guest.Redirects;

/// <summary>The web options of the execution; the framework's, shared by the process, would keep a snippet's types alive.</summary>
[Redirects(typeof(JsonSerializerOptions))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestJsonOptions
{
    public static JsonSerializerOptions Web()
    {
        var options = GuestSession.Current.GuestWebJson;
        options.MakeReadOnly();
        return options;
    }
}
