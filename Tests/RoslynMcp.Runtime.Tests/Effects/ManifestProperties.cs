using System.Globalization;
using CsCheck;

namespace RoslynMcp.Runtime.Tests.Effects;

[TestClass]
public sealed class ManifestProperties : SandboxTest
{
    private const int Programs = 150;

    private static readonly Gen<char> Letter = Gen.Int[0, LetterTools.Letters.Length - 1].Select(index => LetterTools.Letters[index]);
    private static readonly Gen<Part> Calls = Gen.Select(Gen.Int[0, CallShape.All.Count - 1], Letter, (shape, letter) => new Part(CallShape.All[shape], letter, true));
    private static readonly Gen<Part> Mentions = Gen.Select(Gen.Int[0, CallShape.Mentions.Count - 1], Letter, (shape, letter) => new Part(CallShape.Mentions[shape], letter, false));
    private static readonly Gen<Part[]> Program = Gen.Frequency((4, Calls), (1, Mentions)).Array[1, 5];

    [TestMethod]
    public async Task A_program_calls_only_what_its_manifest_lists_and_the_manifest_lists_only_what_it_names()
    {
        var tools = new LetterTools();
        using var sandbox = InProcess(tools.Catalog());
        await Program.SampleAsync(async parts => await HoldsAsync(sandbox, tools, parts), iter: Programs, threads: 1);
    }

    [TestMethod]
    public async Task Every_way_to_call_is_listed_and_really_called()
    {
        var tools = new LetterTools();
        using var sandbox = InProcess(tools.Catalog());
        foreach (var shape in CallShape.All)
        {
            Assert.IsTrue(await HoldsAsync(sandbox, tools, [new Part(shape, 'C', true)]), shape.Statements);
        }
    }

    private static async Task<bool> HoldsAsync(Sandbox sandbox, LetterTools tools, Part[] parts)
    {
        tools.Called.Clear();
        var code = Write(parts);
        var result = await sandbox.RunAsync(new ExecutionRequest(code));
        Assert.IsInstanceOfType<ExecutionResult.Succeeded>(result, $"{ExecutionResultJson.ToText(result)}\n{code}");

        var listed = result.Effects.Select(effect => effect.Tool).Order().ToList();
        var named = parts.Where(part => part.IsCode).Select(part => LetterTools.IdOf(part.Letter)).Distinct().Order().ToList();
        Assert.AreEqual(string.Join(' ', named), string.Join(' ', listed), code);
        Assert.IsEmpty(tools.Called.Except(listed), code);
        return true;
    }

    private static string Write(Part[] parts)
    {
        var statements = parts.Select((part, index) => Fill(part.Shape.Statements, part.Letter, index));
        var types = parts.Select((part, index) => Fill(part.Shape.Types, part.Letter, index));
        return $"var sum = 0;\n{string.Join('\n', statements)}\nreturn sum;\n{string.Join('\n', types)}";
    }

    private static string Fill(string template, char letter, int index)
        => string.Format(CultureInfo.InvariantCulture, template, $"Letters.Do{letter}Async", index);

    private sealed record Part(CallShape Shape, char Letter, bool IsCode);
}
