using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Input;

namespace RoslynMcp.Server.Batching;

/// <summary>Reads <c>{"id","code","timeout","memory","allocation","tenant"}</c>, of which only the code must be there.</summary>
internal static class BatchItemReader
{
    /// <summary>The most bytes of a line: a snippet of the largest size with every character escaped, and room for the rest.</summary>
    public const int LongestLine = 512 << 10;

    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <exception cref="BadLineException">The line is not such an object.</exception>
    public static BatchItem Read(BoundedLine line)
    {
        if (line.IsTooLong)
        {
            throw new BadLineException($"The line has more than {LongestLine} bytes.", LongestLine + 1);
        }

        if (!Utf8.IsValid(line.Bytes.Span))
        {
            throw new BadLineException("The line is not UTF-8.", 1);
        }

        try
        {
            using var document = JsonDocument.Parse(line.Bytes, Options);
            return Read(new Setting("the line", "", document.RootElement), line.Number);
        }
        catch (JsonException malformed)
        {
            throw new BadLineException("The line is not a JSON object.", (malformed.BytePositionInLine ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            throw new BadLineException("The line has half of a surrogate pair.", 1);
        }
        catch (UsageException wrong)
        {
            throw new BadLineException($"{char.ToUpperInvariant(wrong.Message[0])}{wrong.Message[1..]}.", 1);
        }
    }

    private static BatchItem Read(Setting line, int number)
    {
        var members = line.Members("id", "code", "timeout", "memory", "allocation", "tenant");
        return new BatchItem(
            Plain("id") ?? number.ToString(CultureInfo.InvariantCulture),
            Plain("code") ?? throw new UsageException("the line has no 'code'"),
            LimitSettings.None with
            {
                Timeout = Plain("timeout") is { } timeout ? Quantity.Duration("timeout", timeout) : null,
                Memory = members.TryGetValue("memory", out var memory) ? memory.Memory() : null,
                Allocation = members.TryGetValue("allocation", out var allocation) ? allocation.Size() : null,
            },
            Plain("tenant"));

        string? Plain(string key) => members.TryGetValue(key, out var member) ? member.PlainText() : null;
    }
}
