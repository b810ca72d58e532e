using RoslynMcp.Fuzz.Minimizing;

namespace RoslynMcp.Fuzz.Generation;

/// <summary>Changes a text token by token: drops, doubles, swaps, replaces, and takes runs from another text.</summary>
internal sealed class Mutations(Random random)
{
    private static readonly string[] Spices =
    [
        "0", "-1 ", "int.MaxValue ", "null ", "default ", "\"\"", "'x'", "1.5", "$\"{1}\"", "\"\"\"x\"\"\"", "(", ")", "{", "}", "[", "]", "<", ">", ";", ",", "?", ":", "=>", "..",
        "await ", "async ", "return ", "yield return ", "ref ", "out ", "in ", "static ", "new ", "with { }", "is not null ", "switch ", "unsafe ", "fixed ", "stackalloc int[9]", "typeof(int)",
        "__makeref(x)", "@", "\\u0061", "#if X\n", "#line 1 \"x\"\n", "#pragma warning disable\n", "[Obsolete]", "global::", "dynamic ", "var ", "object ", "T", "!", "~", "++", "checked ", "lock (1) ", "goto x; ",
        "try { ", "} catch { }", "} finally { }", "while (true) ", "record R(int N);", "class C { ", "partial ", "file ", "required ", "extern ", "scoped ", "nint ", "field", "GetType()", ".ToString()", "using ",
        "/*", "//", "\n", "\u200b", "\ud800", "\0", "\u2028", "\r", "Console", "Environment.Exit(3)", "Tools", "Fuzz.FindAsync(\"x\")", "Task.Run(() => 1)",
    ];

    public string Mutate(string code, string other)
    {
        var pieces = Pieces.Of(code);
        var others = Pieces.Of(other);
        for (var times = random.Next(1, 5); times > 0; times--)
        {
            Change(pieces, others);
        }

        return string.Concat(pieces);
    }

    private void Change(List<string> pieces, List<string> others)
    {
        var at = random.Next(pieces.Count);
        switch (random.Next(7))
        {
            case 0:
                pieces.RemoveRange(at, Math.Min(random.Next(1, 4), pieces.Count - at - 1));
                break;
            case 1:
                pieces.Insert(at, pieces[random.Next(pieces.Count)]);
                break;
            case 2:
                var with = random.Next(pieces.Count);
                (pieces[at], pieces[with]) = (pieces[with], pieces[at]);
                break;
            case 3:
                pieces[at] = Spice();
                break;
            case 4:
                var from = random.Next(others.Count);
                pieces.InsertRange(at, others.GetRange(from, Math.Min(random.Next(1, 30), others.Count - from)));
                break;
            case 5:
                pieces.InsertRange(at, pieces.GetRange(at, Math.Min(random.Next(1, 20), pieces.Count - at)));
                break;
            case 6:
                pieces.Insert(at, Spice());
                break;
        }
    }

    private string Spice() => Spices[random.Next(Spices.Length)];
}
