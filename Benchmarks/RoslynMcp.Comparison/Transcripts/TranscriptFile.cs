using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Comparison.Transcripts;

/// <summary>
/// Reads a transcript: <c>provenance: …</c>, then <c># code</c> and <c># traditional</c>; rounds are parted by <c>---</c>. In a round,
/// <c>run_csharp</c> on a line of its own is a call whose code is what follows, indented by four; <c>name {…}</c> is any other call; the rest is
/// what the model says.
/// </summary>
internal static class TranscriptFile
{
    private const string Provenance = "provenance:";
    private const string Snippet = "run_csharp";
    private const string Indent = "    ";

    /// <summary>The transcript of a case; null when there is none.</summary>
    public static Transcript? Find(string id)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Transcripts", $"{id}.txt");
        return File.Exists(path) ? Parse(File.ReadAllText(path), path) : null;
    }

    public static Transcript Parse(string text, string name)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!lines[0].StartsWith(Provenance, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{name}: the first line says 'provenance: authored' or 'provenance: recorded, MODEL, DATE'.");
        }

        var arms = ImmutableDictionary<string, ImmutableArray<ModelRound>>.Empty;
        foreach (var part in Parts(lines.Skip(1)))
        {
            arms = arms.Add(part.Name, [.. Rounds(part.Lines).Select(round => Turn(round, name))]);
        }

        return arms.ContainsKey("code") && arms.ContainsKey("traditional")
            ? new Transcript(lines[0][Provenance.Length..].Trim(), arms)
            : throw new InvalidDataException($"{name}: there must be a part '# code' and a part '# traditional'.");
    }

    private static IEnumerable<(string Name, List<string> Lines)> Parts(IEnumerable<string> lines)
    {
        (string Name, List<string> Lines)? part = null;
        foreach (var line in lines)
        {
            if (line is "# code" or "# traditional")
            {
                if (part is { } whole)
                {
                    yield return whole;
                }

                part = (line[2..], []);
            }
            else
            {
                part?.Lines.Add(line);
            }
        }

        if (part is { } last)
        {
            yield return last;
        }
    }

    private static IEnumerable<List<string>> Rounds(List<string> lines)
    {
        var round = new List<string>();
        foreach (var line in lines)
        {
            if (line == "---")
            {
                yield return round;
                round = [];
            }
            else
            {
                round.Add(line);
            }
        }

        yield return round;
    }

    private static ModelRound Turn(List<string> lines, string name)
    {
        var (words, calls) = (new List<string>(), new List<ModelCall>());
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line] == Snippet)
            {
                var code = lines.Skip(line + 1).TakeWhile(next => next.StartsWith(Indent, StringComparison.Ordinal)).Select(next => next[Indent.Length..]).ToList();
                calls.Add(new ModelCall(Snippet, new JsonObject { ["code"] = string.Join('\n', code) }.ToJsonString(JsonSerializerOptions.Web)));
                line += code.Count;
            }
            else if (lines[line].Split(' ', 2) is [var function, ['{', ..] arguments] && function.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-'))
            {
                calls.Add(new ModelCall(function, arguments));
            }
            else
            {
                words.Add(lines[line]);
            }
        }

        var said = string.Join('\n', words).Trim();
        return said.Length + calls.Count > 0 ? new ModelRound(said, [.. calls]) : throw new InvalidDataException($"{name}: a round is empty.");
    }
}
