using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Comparison.Transcripts;

/// <summary>
/// Reads a transcript: <c>provenance: …</c>, any number of <c>note: …</c>, then <c># code</c> and <c># traditional</c>; rounds are parted by
/// <c>---</c>. In a round, <c>run_csharp</c> on a line of its own is a call whose code is what follows, indented by four; <c>name {…}</c> is any
/// other call, and <c>call {"name": …, "arguments": "…"}</c> one whose arguments are not one line of an object; the rest is what the model
/// says, where a line that begins with <c>\</c> is words without it.
/// </summary>
internal static class TranscriptFile
{
    public const string Provenance = "provenance:";
    public const string Note = "note:";
    public const string Snippet = "run_csharp";
    public const string Indent = "    ";
    public const string AnyCall = "call";
    public const char Verbatim = '\\';

    private const string Between = "---";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <summary>The transcript of a case; null when there is none.</summary>
    public static Transcript? Find(string id)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Transcripts", $"{id}.txt");
        return File.Exists(path) ? Parse(File.ReadAllText(path), path) : null;
    }

    public static Transcript Parse(string text, string name)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        if (!lines[0].StartsWith(Provenance, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{name}: the first line says 'provenance: authored', 'provenance: authored, bound to results' or 'provenance: recorded, MODEL, DATE'.");
        }

        var header = lines.Skip(1).TakeWhile(line => !IsPart(line)).ToList();
        if (header.Find(line => !line.StartsWith(Note, StringComparison.Ordinal)) is { } stray)
        {
            throw new InvalidDataException($"{name}: '{stray}' stands before both parts, where only notes do.");
        }

        var arms = ImmutableDictionary<string, ImmutableArray<ModelRound>>.Empty;
        foreach (var part in Parts(lines.Skip(1 + header.Count)))
        {
            arms = arms.Add(part.Name, [.. Rounds(part.Lines).Select(round => Turn(round, name))]);
        }

        return arms.ContainsKey("code") && arms.ContainsKey("traditional")
            ? new Transcript(lines[0][Provenance.Length..].Trim(), arms) { Notes = [.. header.Select(note => note[Note.Length..].Trim())] }
            : throw new InvalidDataException($"{name}: there must be a part '# code' and a part '# traditional'.");
    }

    /// <summary>Whether a line is read as anything but words.</summary>
    public static bool IsMarkup(string line) => IsPart(line) || line is Between or Snippet || CallOn(line) is not null;

    /// <summary>The call that a line is; null when it is none.</summary>
    public static ModelCall? CallOn(string line)
    {
        if (line.Split(' ', 2) is not [{ Length: > 0 } function, ['{', ..] arguments] || !char.IsAsciiLetter(function[0]) || !function.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-'))
        {
            return null;
        }

        return function == AnyCall ? CallIn(arguments) : new ModelCall(function, arguments);
    }

    private static ModelCall? CallIn(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ModelCall>(json, Strict);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsPart(string line) => line is "# code" or "# traditional";

    private static IEnumerable<(string Name, List<string> Lines)> Parts(IEnumerable<string> lines)
    {
        (string Name, List<string> Lines)? part = null;
        foreach (var line in lines)
        {
            if (IsPart(line))
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
            if (line == Between)
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
                calls.Add(new ModelCall(Snippet, new JsonObject { ["code"] = string.Join('\n', code) }.ToJsonString(TranscriptText.AsWritten)));
                line += code.Count;
            }
            else if (CallOn(lines[line]) is { } call)
            {
                calls.Add(call);
            }
            else
            {
                words.Add(lines[line].StartsWith(Verbatim) ? lines[line][1..] : lines[line]);
            }
        }

        var said = string.Join('\n', words).Trim();
        return said.Length + calls.Count > 0 ? new ModelRound(said, [.. calls]) : throw new InvalidDataException($"{name}: a round is empty.");
    }
}
