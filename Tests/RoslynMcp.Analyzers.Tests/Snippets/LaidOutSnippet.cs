using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RoslynMcp.Analyzers.Snippets;

namespace RoslynMcp.Analyzers.Tests.Snippets;

/// <summary>A stand-in for the runtime's layout: usings, one async method with the statements, and the types beside it.</summary>
internal sealed class LaidOutSnippet
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Globalization; using System.Linq; using System.Text;
        using System.Text.Json; using System.Text.RegularExpressions; using System.Threading.Tasks; using Tools;
        """;

    private static readonly CSharpParseOptions Program = new(LanguageVersion.Latest);
    private static readonly CSharpParseOptions Script = Program.WithKind(SourceCodeKind.Script);
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);

    private readonly List<(int Start, int Length, int Origin)> _map = [];

    public LaidOutSnippet(string text)
    {
        Written = CSharpSyntaxTree.ParseText(text, Program);
        WrittenAsScript = CSharpSyntaxTree.ParseText(text, Script);
        var tree = CSharpSyntaxTree.ParseText(LayOut(), Program);
        Compilation = CSharpCompilation.Create("snippet", [tree], [.. Framework.References, Framework.Facade], Options);
    }

    public SyntaxTree Written { get; }

    public SyntaxTree WrittenAsScript { get; }

    public CSharpCompilation Compilation { get; }

    public SyntaxTree Generated => Compilation.SyntaxTrees[0];

    public static SnippetScope Scope(Compilation compilation) =>
        new([(IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(Framework.Facade)!]);

    /// <summary>The snippet's own nodes: what stands in the map, outermost first.</summary>
    public IEnumerable<SyntaxNode> Roots() => Generated.GetRoot()
        .DescendantNodes(node => !IsOwn(node))
        .Where(IsOwn);

    /// <summary>Emits as the runtime does, so that the model finds its bodies bound.</summary>
    public (Compilation Compilation, byte[] Image, IReadOnlyList<Diagnostic> Errors) Emit()
    {
        var cached = new CompilationWithAnalyzers(Compilation, [new Idle()], new CompilationWithAnalyzersOptions(null!, null, false, false)).Compilation;
        using var image = new MemoryStream();
        var result = cached.Emit(image);
        return (cached, image.ToArray(), [.. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)]);
    }

    /// <summary>The line of the snippet, from 1, that a position of the generated file came from.</summary>
    public int Line(int position)
    {
        var (start, _, origin) = _map.Last(part => part.Start <= position);
        return Written.GetText().Lines.GetLinePosition(origin + position - start).Line + 1;
    }

    private bool IsOwn(SyntaxNode node) => node is StatementSyntax or MemberDeclarationSyntax
        && _map.Any(part => node.SpanStart >= part.Start && node.Span.End <= part.Start + part.Length);

    private string LayOut()
    {
        var root = (CompilationUnitSyntax)Written.GetRoot();
        var text = new System.Text.StringBuilder(Usings);
        foreach (var directive in root.Usings)
        {
            Add(text, directive);
        }

        text.Append("\nstatic class Snippet { public static async Task<object?> Run() {\n");
        foreach (var member in root.Members.Where(m => !IsHoisted(m)))
        {
            AddStatement(text, member, member == root.Members.Last(m => !IsHoisted(m)));
        }

        text.Append("\nreturn null; } }\n");
        foreach (var member in root.Members.Where(IsHoisted))
        {
            Add(text, member);
        }

        return text.ToString();
    }

    private void AddStatement(System.Text.StringBuilder text, MemberDeclarationSyntax member, bool isLast)
    {
        // A lone name at the end parses as the beginning of a declaration.
        var isAnswer = isLast && member is GlobalStatementSyntax
        {
            Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } or LocalDeclarationStatementSyntax { SemicolonToken.IsMissing: true },
        };
        text.Append(isAnswer ? "return " : "");
        Add(text, member);
        text.Append(isAnswer ? ";" : "");
    }

    private void Add(System.Text.StringBuilder text, SyntaxNode node)
    {
        _map.Add((text.Length, node.FullSpan.Length, node.FullSpan.Start));
        text.Append(node.ToFullString()).Append('\n');
    }

    private static bool IsHoisted(MemberDeclarationSyntax member) => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;

    /// <summary>Reports nothing; its presence lets the compilation keep what it bound.</summary>
    private sealed class Idle : DiagnosticAnalyzer
    {
        public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        }
    }
}
