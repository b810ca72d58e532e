using System.Text;

namespace VerifyTests;

/// <summary>How one snapshot is named and scrubbed; the members carry the names that Verify gives them.</summary>
public sealed class VerifySettings
{
    private readonly List<Action<StringBuilder>> _scrubbers = [];

    internal string? Directory { get; private set; }

    internal string? ParametersText { get; private set; }

    /// <summary>Stores the snapshot in this folder, relative to the test's source.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Tells the cases of a parameterized test apart: <c>Class.Method_text.verified.txt</c>.</summary>
    public void UseTextForParameters(string parametersText) => ParametersText = parametersText;

    /// <summary>Rewrites the text before it is compared and stored.</summary>
    public void AddScrubber(Action<StringBuilder> scrubber) => _scrubbers.Add(scrubber);

    /// <summary>Leaves out every line that contains one of the texts.</summary>
    public void ScrubLinesContaining(params string[] stringToMatch) => AddScrubber(text =>
    {
        var kept = text.ToString().Split('\n').Where(line => !stringToMatch.Any(line.Contains));
        var joined = string.Join('\n', kept);
        text.Clear().Append(joined);
    });

    internal string Scrub(string target)
    {
        var text = new StringBuilder(target.ReplaceLineEndings("\n"));
        foreach (var scrubber in _scrubbers)
        {
            scrubber(text);
        }

        return text.ToString();
    }
}
