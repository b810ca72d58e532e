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
        if (OfOneArgument(annotation) is { } count)
        {
            return count;
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

    /// <summary>An annotation that takes the number of an argument and nothing else; null where it is another one.</summary>
    private CountArgument? OfOneArgument(string annotation)
    {
        var name = annotation.Split('(')[0];
        CountArgument? kind = name switch
        {
            "format" => new CountArgument(0, ElementSize: 2, IsFormat: true),
            "symbol" => new CountArgument(0, ElementSize: 2, IsSymbol: true),
            "text" => new CountArgument(0, ElementSize: 2, IsValue: true),
            "kept" => new CountArgument(0, ElementSize: 0, IsKept: true),
            _ => null,
        };
        if (kind is not { } count)
        {
            return null;
        }

        var isClosed = annotation.Length > name.Length + 1 && annotation.EndsWith(")", StringComparison.Ordinal);
        return isClosed && IsCount(annotation.Substring(name.Length + 1, annotation.Length - name.Length - 2), out var index)
            ? count with { Index = index }
            : throw Error($"expected {name}(ARGUMENT), found '{annotation}'");
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
