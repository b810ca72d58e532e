using System.Globalization;

namespace RoslynMcp.Benchmarks.Peers.Candidates;

/// <summary>The same work in three languages, in a text that differs from number to number, as its answer does.</summary>
internal sealed record Snippet(string CSharp, string JavaScript, string Python)
{
    public static Snippet ThreeCalls { get; } = new(
        PeerFiles.Read("snippets/three-calls.csx"), PeerFiles.Read("snippets/three-calls.js"), PeerFiles.Read("snippets/three-calls.py"));

    public string InCSharp(int number) => Number(CSharp, number);

    public string InJavaScript(int number) => Number(JavaScript, number);

    public string InPython(int number) => Number(Python, number);

    private static string Number(string text, int number)
        => text.Replace("RUN_NUMBER", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
