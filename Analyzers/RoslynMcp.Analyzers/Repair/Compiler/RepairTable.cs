namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>The repairs that are one sentence whatever the snippet says, by the compiler's error id.</summary>
internal static class RepairTable
{
    private static readonly Dictionary<string, string> Texts = Read();

    public static string For(string id) => Texts.TryGetValue(id, out var text) ? text : "";

    private static Dictionary<string, string> Read()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Read("CompilerRepairs.txt").Split('\n').Select(x => x.Trim()))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var bar = line.IndexOf('|');
                var text = line.Substring(bar + 1).Trim();
                foreach (var id in line.Substring(0, bar).Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    texts.Add(id, text);
                }
            }
        }

        return texts;
    }
}
