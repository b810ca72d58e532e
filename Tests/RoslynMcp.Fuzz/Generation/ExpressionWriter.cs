using System.Globalization;

namespace RoslynMcp.Fuzz.Generation;

/// <summary>Writes expressions of a wanted type; none can be refused by the compiler, and few throw.</summary>
internal sealed class ExpressionWriter(Random random, Names names)
{
    /// <summary>An expression of the type, reading from the scope.</summary>
    public string Of(string type, Scope scope, int depth)
    {
        if (depth <= 0 || random.Next(5) == 0)
        {
            return scope.Any(type) is { } variable && random.Next(3) > 0 ? variable : Literal(type, scope);
        }

        return type switch
        {
            "int" => Number(scope, depth - 1),
            "double" => Pick($"({Of("double", scope, depth - 1)} * 1.5)", $"Math.Sqrt(Math.Abs({Of("double", scope, depth - 1)}))", $"(double){Of("int", scope, depth - 1)}"),
            "bool" => Truth(scope, depth - 1),
            "string" => Text(scope, depth - 1),
            "List<int>" => Items(scope, depth - 1),
            "Pair" => Pick($"new Pair({Of("int", scope, depth - 1)}, {Of("string", scope, depth - 1)})", $"({Of("Pair", scope, depth - 1)} with {{ N = {Of("int", scope, depth - 1)} }})"),
            _ => throw new ArgumentException($"'{type}' is not generated.", nameof(type)),
        };
    }

    private string Number(Scope scope, int depth) => random.Next(12) switch
    {
        0 => $"unchecked({Of("int", scope, depth)} * {Of("int", scope, depth)})",
        1 => $"unchecked({Of("int", scope, depth)} + {Of("int", scope, depth)})",
        2 => $"({Of("int", scope, depth)} ^ {Of("int", scope, depth)})",
        3 => $"Divide({Of("int", scope, depth)}, {Of("int", scope, depth)})",
        4 => $"{Of("string", scope, depth)}.Length",
        5 => $"({Of("bool", scope, depth)} ? {Of("int", scope, depth)} : {Of("int", scope, depth)})",
        6 => $"{Of("List<int>", scope, depth)}.Count",
        7 => $"{Of("List<int>", scope, depth)}.{Pick("Sum(x => (x & 15))", "Where(x => x > 2).Count()", "Select(x => x & 7).DefaultIfEmpty().Max()", "FirstOrDefault()", "Distinct().Count()", "Aggregate(0, (a, b) => unchecked(a * 3 + b))")}",
        8 => $"{Of("Pair", scope, depth)}.N",
        9 => $"{Of("int", scope, depth)} switch {{ < 0 => 1, 0 or 1 => 2, > 5 and < 9 => 3, _ => {Of("int", scope, depth)} }}" is var body ? $"({body})" : "0",
        10 => $"(await Fuzz.CountAsync({Of("string", scope, depth)}))",
        _ => Lambda(scope, depth),
    };

    private string Lambda(Scope scope, int depth)
    {
        var parameter = names.New("p");
        var inner = new Scope(random, scope);
        inner.Add("int", parameter);
        var body = Of("int", inner, depth);
        return body.Contains("await", StringComparison.Ordinal)
            ? $"(await ((Func<int, Task<int>>)(async {parameter} => {body}))({Of("int", scope, 0)}))"
            : $"((Func<int, int>)({parameter} => {body}))({Of("int", scope, depth)})";
    }

    private string Truth(Scope scope, int depth) => random.Next(7) switch
    {
        0 => $"({Of("int", scope, depth)} {Pick("<", ">", "==", "!=", "<=", ">=")} {Of("int", scope, depth)})",
        1 => $"({Of("bool", scope, depth)} {Pick("&&", "||", "^", "==")} {Of("bool", scope, depth)})",
        2 => $"!{Of("bool", scope, depth)}",
        3 => $"({Of("string", scope, depth)} is {{ Length: > 2 }})",
        4 => $"{Of("List<int>", scope, depth)}.{Pick("Any()", "Contains(3)", "All(x => x > 0)")}",
        5 => $"({Of("Pair", scope, depth)} is ({{ }}, var {names.New("q")}))",
        _ => $"({Of("Pair", scope, depth)} == {Of("Pair", scope, depth)})",
    };

    private string Text(Scope scope, int depth) => random.Next(8) switch
    {
        0 => $"({Of("string", scope, depth)} + {Of("int", scope, depth)})",
        1 => $"{Of("int", scope, depth)}.ToString()",
        2 => $"{Of("string", scope, depth)}.{Pick("ToUpperInvariant()", "Trim()", "Replace(\"a\", \"b\")", "PadLeft(4, '.')", "ToString()")}",
        3 => $"string.Join(\",\", {Of("List<int>", scope, depth)})",
        4 => $"string.Concat({Of("string", scope, depth)}, {Of("string", scope, depth)})",
        5 => $"{Of("Pair", scope, depth)}.{Pick("T", "ToString()")}",
        6 when scope.Any("int") is { } number => $"$\"<{{{number}}}:{{{number},4:x}}>\"",
        _ => $"JsonSerializer.Serialize({Of("List<int>", scope, depth)})",
    };

    private string Items(Scope scope, int depth) => random.Next(5) switch
    {
        0 => $"new List<int> {{ {Of("int", scope, depth)}, {Of("int", scope, depth)} }}",
        1 => $"{Of("List<int>", scope, depth)}.{Pick("Select(x => unchecked(x + 1))", "Where(x => x != 0)", "OrderBy(x => -(x & 255))", "Take(2)", "Skip(1)")}.ToList()",
        2 => $"Enumerable.Range(0, {random.Next(6)}).ToList()",
        3 => $"(from x in {Of("List<int>", scope, depth)} where x > 0 orderby x descending select x).ToList()",
        _ => $"(await Fuzz.FindAsync({Of("string", scope, depth)})).Select(t => t.Stock).ToList()",
    };

    private string Literal(string type, Scope scope) => type switch
    {
        "int" => random.Next(20).ToString(CultureInfo.InvariantCulture),
        "double" => random.Next(9).ToString(CultureInfo.InvariantCulture) + ".25",
        "bool" => Pick("true", "false"),
        "string" => Pick("\"a\"", "\"\"", "@\"b\\\"", "\"\"\"raw \"c\" \"\"\"", "nameof(Pair)", "\"é😀\""),
        "List<int>" => Pick("new List<int>()", "new List<int> { 1, 2, 3 }"),
        "Pair" => scope.Any("Pair") ?? "new Pair(1, \"x\")",
        _ => throw new ArgumentException($"'{type}' is not generated.", nameof(type)),
    };

    private string Pick(params ReadOnlySpan<string> choices) => choices[random.Next(choices.Length)];
}
