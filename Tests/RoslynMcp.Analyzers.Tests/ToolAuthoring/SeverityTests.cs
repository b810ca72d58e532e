using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.Tests.ToolAuthoring;

[TestClass]
public sealed class SeverityTests
{
    private const string Source = """
        using System.ComponentModel;
        using ModelContextProtocol.Server;
        [McpServerToolType] public static class ShelfTools
        {
            [McpServerTool(ReadOnly = true), Description("Says.")] public static string Say() => "";
        }
        """;

    [TestMethod]
    public async Task A_configured_severity_is_kept_and_none_switches_a_rule_off()
    {
        Assert.AreEqual("RMCP107 Warning", await SeverityAsync(ReportDiagnostic.Default));
        Assert.AreEqual("RMCP107 Error", await SeverityAsync(ReportDiagnostic.Error));
        Assert.AreEqual("", await SeverityAsync(ReportDiagnostic.Suppress));
    }

    private static async Task<string> SeverityAsync(ReportDiagnostic severity)
    {
        var compilation = ToolProject.Compile([Source]);
        var configured = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("RMCP107", severity)]));
        var found = await Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions
            .WithAnalyzers(configured, [new RoslynMcp.Analyzers.ToolAuthoring.ToolAuthoringAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();
        return string.Join(" ", found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}"));
    }
}
