using System.Globalization;

namespace RoslynMcp.Fuzz.Generation;

/// <summary>Names that are used once.</summary>
internal sealed class Names
{
    private int _used;

    public string New(string stem) => stem + (_used++).ToString(CultureInfo.InvariantCulture);
}
