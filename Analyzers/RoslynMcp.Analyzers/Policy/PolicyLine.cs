using System.Collections.Immutable;
using System.Globalization;

namespace RoslynMcp.Analyzers.Policy;

/// <summary>Reads one line: <c>[!]ID[.*] [delegate] [sealed] [size(ARGUMENT[,BYTES])]… [format(ARGUMENT)] [symbol(ARGUMENT)] [text(ARGUMENT)] [kept(ARGUMENT)] [# reason]</c>.</summary>
internal sealed class PolicyLine(string list, int number, string text)
{
    private const int UnknownElementSize = 8;

    /// <summary>The entry; null for a line that is blank or all comment.</summary>
    public PolicyEntry? Read()
    {
        var words = WithoutComment().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : Entry(words);
    }

    public PolicyFormatException Error(string reason) => new(list, number, text, reason);

    private PolicyEntry Entry(string[] words)
    {
        var removes = words[0][0] == '!';
        var id = removes ? words[0].Substring(1) : words[0];
        var isWhole = id.EndsWith(".*", StringComparison.Ordinal);
        id = isWhole ? id.Substring(0, id.Length - 2) : id;
        RequireId(id, isWhole, removes);
        var breadth = isWhole ? TypeBreadth.AllMembers : TypeBreadth.Name;
        var isSealed = false;
        var counts = ImmutableArray.CreateBuilder<CountArgument>();
        foreach (var annotation in words.Skip(1))
        {
            if (annotation == "delegate" && DocumentationId.IsType(id) && breadth == TypeBreadth.Name && !removes)
            {
                breadth = TypeBreadth.Delegate;
            }
            else if (annotation == "sealed" && DocumentationId.IsType(id) && !removes)
            {
                isSealed = true;
            }
            else if (id[0] == 'M' && !removes)
            {
                counts.Add(Count(annotation));
            }
            else
            {
                throw Error($"the annotation '{annotation}' does not fit here");
            }
        }

        return new PolicyEntry(id, removes, breadth, counts.ToImmutable()) { IsSealed = isSealed };
    }

    private void RequireId(string id, bool isWhole, bool removes)
    {
        if (id.Length < 3 || id[1] != ':' || id[0] is not ('T' or 'M' or 'P' or 'F' or 'E'))
        {
            throw Error("expected a documentation-comment id that starts with T:, M:, P:, F: or E:");
        }

        // Within parentheses a star is a pointer.
        if (id.Split('(')[0].IndexOfAny(['*', '!']) >= 0)
        {
            throw Error("a wildcard stands only at the end of a type, as '.*'");
        }

        if (isWhole && !DocumentationId.IsType(id))
        {
            throw Error("only a type can be allowed with all its members");
        }

        if (removes && DocumentationId.IsType(id))
        {
            throw Error("'!' takes a member out; a type that is not wanted is not listed");
        }

        if (!DocumentationId.IsType(id) && DocumentationId.DeclaringType(id) is null)
        {
            throw Error("a member's id needs its declaring type");
        }
    }

    private CountArgument Count(string annotation)
    {
        if (annotation.StartsWith("format(", StringComparison.Ordinal) && annotation.EndsWith(")", StringComparison.Ordinal))
        {
            return IsCount(annotation.Substring(7, annotation.Length - 8), out var format)
                ? new CountArgument(format, ElementSize: 2, IsFormat: true)
                : throw Error($"expected format(ARGUMENT), found '{annotation}'");
        }

        if (annotation.StartsWith("symbol(", StringComparison.Ordinal) && annotation.EndsWith(")", StringComparison.Ordinal))
        {
            return IsCount(annotation.Substring(7, annotation.Length - 8), out var symbol)
                ? new CountArgument(symbol, ElementSize: 2, IsSymbol: true)
                : throw Error($"expected symbol(ARGUMENT), found '{annotation}'");
        }

        if (annotation.StartsWith("text(", StringComparison.Ordinal) && annotation.EndsWith(")", StringComparison.Ordinal))
        {
            return IsCount(annotation.Substring(5, annotation.Length - 6), out var value)
                ? new CountArgument(value, ElementSize: 2, IsValue: true)
                : throw Error($"expected text(ARGUMENT), found '{annotation}'");
        }

        if (annotation.StartsWith("kept(", StringComparison.Ordinal) && annotation.EndsWith(")", StringComparison.Ordinal))
        {
            return IsCount(annotation.Substring(5, annotation.Length - 6), out var kept)
                ? new CountArgument(kept, ElementSize: 0, IsKept: true)
                : throw Error($"expected kept(ARGUMENT), found '{annotation}'");
        }

        if (!annotation.StartsWith("size(", StringComparison.Ordinal) || !annotation.EndsWith(")", StringComparison.Ordinal))
        {
            throw Error($"unknown annotation '{annotation}'");
        }

        var numbers = annotation.Substring(5, annotation.Length - 6).Split(',');
        var elementSize = UnknownElementSize;
        if (numbers.Length > 2 || !IsCount(numbers[0], out var index) || (numbers.Length == 2 && !IsCount(numbers[1], out elementSize)))
        {
            throw Error($"expected size(ARGUMENT) or size(ARGUMENT,BYTES), found '{annotation}'");
        }

        return new CountArgument(index, elementSize);
    }

    private string WithoutComment()
    {
        // '#' is part of constructor ids (#ctor), so a comment starts the line or follows white space.
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '#' && (i == 0 || char.IsWhiteSpace(text[i - 1])))
            {
                return text.Substring(0, i);
            }
        }

        return text;
    }

    private static bool IsCount(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
