using System.Text;

namespace RoslynMcp.Fuzz.Generation;

/// <summary>Writes statements that are valid where they stand and that come to an end.</summary>
internal sealed class StatementWriter(Random random, Names names, ExpressionWriter expressions)
{
    private static readonly string[] Types = ["int", "bool", "string", "double", "List<int>", "Pair"];

    public void Block(StringBuilder code, Scope scope, int count, int depth)
    {
        for (; count > 0; count--)
        {
            Statement(code, scope, depth);
        }
    }

    private void Statement(StringBuilder code, Scope scope, int depth)
    {
        switch (depth > 0 ? random.Next(14) : random.Next(5))
        {
            case 0 or 1 or 2:
                Declare(code, scope);
                break;
            case 3 when scope.Any("int") is { } number:
                Line(code, $"{number} = {expressions.Of("int", scope, 2)};");
                break;
            case 5:
                Line(code, $"if ({expressions.Of("bool", scope, 2)})");
                Nested(code, scope, depth);
                Line(code, "else");
                Nested(code, scope, depth);
                break;
            case 6:
                Loop(code, scope, depth);
                break;
            case 7:
                Line(code, "try");
                Nested(code, scope, depth);
                Line(code, $"catch (Exception {names.New("e")}) when ({expressions.Of("bool", scope, 1)})");
                Nested(code, scope, depth);
                Line(code, "finally");
                Nested(code, scope, depth);
                break;
            case 8:
                Function(code, scope, depth);
                break;
            case 9:
                Line(code, $"switch ({expressions.Of("int", scope, 2)}) {{ case 1: {{ ");
                Block(code, new Scope(random, scope), 1, depth - 1);
                Line(code, "} break; case > 3 and < 9: break; default: break; }");
                break;
            case 10:
                var pair = expressions.Of("Pair", scope, 2);
                Line(code, $"var ({Declared(scope, "int")}, {Declared(scope, "string")}) = {pair};");
                break;
            case 11:
                Line(code, "await Task.WhenAll(Fuzz.CountAsync(\"a\"), Fuzz.CountAsync(\"bb\"));");
                break;
            case 12:
                Line(code, "using (new StringReader2())");
                Nested(code, scope, depth);
                break;
            case 13:
                Line(code, "lock (gate) { Console.Write(1); }"); // No await may stand in it.
                break;
            default:
                Line(code, $"Console.WriteLine({expressions.Of(Types[random.Next(4)], scope, 2)});");
                break;
        }
    }

    private void Declare(StringBuilder code, Scope scope)
    {
        var type = Types[random.Next(Types.Length)];
        var value = expressions.Of(type, scope, 3);
        var name = names.New("v");
        Line(code, $"{(random.Next(2) == 0 ? "var" : type)} {name} = {value};");
        scope.Add(type, name);
    }

    private string Declared(Scope scope, string type)
    {
        var name = names.New("d");
        scope.Add(type, name);
        return name;
    }

    private void Loop(StringBuilder code, Scope scope, int depth)
    {
        var name = names.New("i");
        Line(code, random.Next(3) switch
        {
            0 => $"for (var {name} = 0; {name} < {random.Next(5)}; {name}++)",
            1 => $"foreach (var {name} in {expressions.Of("List<int>", scope, 2)}.Take(5))",
            _ => $"await foreach (var {name} in Items({random.Next(4)}))",
        });
        var inner = new Scope(random, scope);
        Line(code, "{");
        Line(code, $"_ = {name};");
        Block(code, inner, random.Next(1, 3), depth - 1);
        Line(code, "}");
    }

    private void Function(StringBuilder code, Scope scope, int depth)
    {
        var (name, parameter) = (names.New("F"), names.New("a"));
        var inner = new Scope(random, scope);
        inner.Add("int", parameter);
        Line(code, $"async Task<int> {name}(int {parameter})\n{{");
        Block(code, inner, random.Next(1, 3), depth - 1);
        Line(code, $"await Task.Yield();\nreturn {expressions.Of("int", inner, 2)};\n}}");
        var argument = expressions.Of("int", scope, 1);
        Line(code, $"var {Declared(scope, "int")} = await {name}({argument});");
    }

    private void Nested(StringBuilder code, Scope scope, int depth)
    {
        Line(code, "{");
        Block(code, new Scope(random, scope), random.Next(0, 3), depth - 1);
        Line(code, "}");
    }

    private static void Line(StringBuilder code, string text) => code.AppendLine(text);
}
