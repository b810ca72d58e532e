namespace RoslynMcp.Analyzers.Policy;

/// <summary>The parts of a documentation-comment id that the policy looks at.</summary>
/// <remarks>https://learn.microsoft.com/dotnet/csharp/language-reference/xmldoc/#id-strings</remarks>
internal static class DocumentationId
{
    public const string Constructor = "#ctor";

    public static bool IsType(string id) => id.StartsWith("T:", StringComparison.Ordinal);

    public static bool IsMember(string id) => id.Length > 2 && id[1] == ':' && id[0] is 'M' or 'P' or 'F' or 'E';

    /// <summary>The id of the type that declares a member; null when the id has no such part.</summary>
    public static string? DeclaringType(string member)
    {
        var dot = NameStart(member) - 1;
        return dot > 2 ? "T:" + member.Substring(2, dot - 2) : null;
    }

    /// <summary>A member's name without type parameters, parameters and return type.</summary>
    public static string MemberName(string member)
    {
        var start = NameStart(member);
        var end = NameEnd(member);
        var arity = member.IndexOf('`', start, end - start);
        return member.Substring(start, (arity < 0 ? end : arity) - start);
    }

    /// <summary>The property or event that an accessor method stands for; null for any other method.</summary>
    public static string? AccessorOwner(string method)
    {
        if (method[0] != 'M')
        {
            return null;
        }

        var name = MemberName(method);
        return Prefix(name) switch
        {
            "get_" => Owner('P', method, keepsLastParameter: true),
            "set_" => Owner('P', method, keepsLastParameter: false),
            "add_" or "remove_" => Owner('E', method, keepsLastParameter: false),
            _ => null,
        };
    }

    private static string? Prefix(string name)
    {
        var underscore = name.IndexOf('_');
        return underscore < 0 ? null : name.Substring(0, underscore + 1);
    }

    private static string Owner(char kind, string method, bool keepsLastParameter)
    {
        var start = NameStart(method);
        var name = method.IndexOf('_', start) + 1;
        var end = NameEnd(method);
        var parameters = method.Substring(end);
        if (!keepsLastParameter)
        {
            var comma = LastComma(parameters);
            parameters = comma < 0 ? "" : parameters.Substring(0, comma) + ")";
        }

        return kind + method.Substring(1, start - 1) + method.Substring(name, end - name) + parameters;
    }

    private static int LastComma(string parameters)
    {
        var depth = 0;
        for (var i = parameters.Length - 1; i >= 0; i--)
        {
            switch (parameters[i])
            {
                case '}' or ']':
                    depth++;
                    break;
                case '{' or '[':
                    depth--;
                    break;
                case ',' when depth == 0:
                    return i;
            }
        }

        return -1;
    }

    private static int NameStart(string member) => member.LastIndexOf('.', NameEnd(member) - 1) + 1;

    private static int NameEnd(string member)
    {
        var end = member.IndexOfAny(['(', '~']);
        return end < 0 ? member.Length : end;
    }
}
