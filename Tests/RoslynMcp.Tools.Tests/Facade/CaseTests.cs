using System.Text;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Tools.Tests.Facade;

[TestClass]
public class CaseTests
{
    public static IEnumerable<TestDataRow<string>> Cases
        => FacadeCase.Names.Select(name => new TestDataRow<string>(name) { DisplayName = FacadeCase.Read(name).Sentence });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public async Task Generates(string name)
    {
        var source = FacadeGenerator.Generate(FacadeCase.Read(name).Catalog);
        var text = CompiledFacade.Text(source);

        CompiledFacade.AssertCompiles(text);
        var settings = new VerifySettings();
        settings.UseTextForParameters(name);
        settings.UseDirectory("Snapshots");
        await Verifier.Verify(Render(source, text), settings);
    }

    private static string Render(FacadeSource source, string compiled)
    {
        var text = new StringBuilder(compiled).Append("\n// ---- a model reads ----\n");
        foreach (var tool in source.Tools)
        {
            text.Append('\n').Append(tool.Declaration(FacadeDetail.Full)).Append('\n');
        }

        return text.Append("\n// ---- notes ----\n\n").AppendJoin('\n', source.Notes).ToString();
    }
}
