using System.Text;

namespace RoslynMcp.Fuzz.Generation;

/// <summary>Writes a whole snippet that is valid by construction.</summary>
internal sealed class ProgramWriter(Random random)
{
    private const string Locals = """
        var gate = new object();
        int Divide(int a, int b) => b == 0 || b == -1 ? a : a / b;
        async IAsyncEnumerable<int> Items(int n)
        {
            for (var i = 0; i < n; i++)
            {
                await Task.Yield();
                yield return i;
            }
        }

        """;

    private const string Types = """

        record Pair(int N, string T);

        class StringReader2 : IDisposable
        {
            public void Dispose()
            {
            }
        }
        """;

    public string Write()
    {
        var names = new Names();
        var expressions = new ExpressionWriter(random, names);
        var code = new StringBuilder(random.Next(4) == 0 ? "using System.Linq;\n" : "").Append(Locals);
        var scope = new Scope(random, outer: null);
        new StatementWriter(random, names, expressions).Block(code, scope, random.Next(1, 8), 3);
        var result = expressions.Of(random.Next(2) == 0 ? "Pair" : "int", scope, 3);
        return code.Append(random.Next(3) == 0 ? $"string.Concat({result})" : $"return {result};").Append('\n').Append(Types).ToString();
    }
}
