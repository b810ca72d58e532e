using System.Collections.Immutable;
using System.Text.Json;
using RoslynMcp.Prompts;

namespace RoslynMcp.Server.Configuration;

/// <summary>One value of a configuration with the path that errors name it by, such as <c>roslyn-mcp.json: limits.timeout</c>.</summary>
internal sealed record Setting(string File, string Path, JsonElement Value)
{
    public string Name => Path.Length == 0 ? File : $"{File}: {Path}";

    /// <summary>The members of an object that may have these and no others.</summary>
    public IReadOnlyDictionary<string, Setting> Members(params string[] known)
    {
        var members = Entries().ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        foreach (var key in members.Keys.Except(known, StringComparer.Ordinal))
        {
            var near = NearNames.Of(key, known).FirstOrDefault();
            throw new UsageException($"{File}: '{Within(key)}' is not a known key; "
                + (near is null ? $"the keys are {string.Join(", ", known)}" : $"did you mean '{Within(near)}'?"));
        }

        return members;
    }

    /// <summary>The members of an object that may have any.</summary>
    public IEnumerable<KeyValuePair<string, Setting>> Entries()
    {
        Require(JsonValueKind.Object, "an object { … }");
        return Value.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, new Setting(File, Within(member.Name), member.Value)));
    }

    /// <summary>A text with environment variables put in.</summary>
    public string Text() => Variables.Expand(Name, PlainText());

    /// <summary>A text as it stands.</summary>
    public string PlainText()
    {
        Require(JsonValueKind.String, "a text in quotes");
        return Value.GetString()!;
    }

    public bool Flag() => Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? Value.GetBoolean() : throw Wrong("true or false");

    public int Count(int least) => Quantity.Count(Name, Amount(), least);

    public long Size(long most = long.MaxValue >> 1) => Quantity.Size(Name, Amount(), most);

    public long Memory() => Quantity.Memory(Name, Amount());

    public ImmutableArray<string> Texts()
    {
        Require(JsonValueKind.Array, "a list [ … ]");
        return [.. Value.EnumerateArray().Select((item, index) => new Setting(File, $"{Path}[{index}]", item).Text())];
    }

    public UsageException Wrong(string expected) => new($"{Name} must be {expected}");

    private string Amount() => Value.ValueKind is JsonValueKind.Number ? Value.GetRawText() : PlainText();

    private void Require(JsonValueKind kind, string expected)
    {
        if (Value.ValueKind != kind)
        {
            throw Wrong(expected);
        }
    }

    private string Within(string key) => Path.Length == 0 ? key : $"{Path}.{key}";
}
