using System.Collections.Frozen;
using System.Collections.Immutable;
using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Runtime.Metering;
using RoslynMcp.Runtime.Tests.Verification;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Tests.Metering;

/// <summary>Runs snippets as the compiler left them: no probe is written, and of the redirects only what the top level needs to wait.</summary>
internal sealed class Unmetered : IDisposable
{
    private readonly Unchecked _compiler;
    private readonly FacadeTools _tools;
    private readonly LoadedFacade _facade;
    private readonly DedicatedThreads _threads = new(16 << 20);
    private readonly InProcessRunner _runner;

    public Unmetered(ToolCatalog catalog)
    {
        var source = FacadeGenerator.Generate(catalog);
        _compiler = new Unchecked(catalog);
        _tools = new FacadeTools(FacadeIndex.Of(source));
        _facade = new LoadedFacade(FacadeAssembly.Of(source).Image);
        _runner = new InProcessRunner(catalog, _facade, _threads, new Quarantine());
    }

    /// <summary>Null when the text is no program of C#.</summary>
    public async Task<ExecutionResult?> RunAsync(string code)
    {
        using var module = _compiler.Emit(code);
        if (module is null)
        {
            return null;
        }

        var compiled = Compiled(module);
        var outcome = await _runner.RunAsync(
            new CachedSnippet(compiled), new ExecutionRequest(code), new SandboxLimits().ForGuest(), CancellationToken.None);
        return OutcomeFormat.Of(outcome, compiled);
    }

    public void Dispose()
    {
        _threads.Dispose();
        _facade.Unload();
    }

    private CompiledSnippet Compiled(ModuleDefinition module)
    {
        var effects = _tools.ReachedBy(module);
        var entry = EntryMethod.Of(module);
        EntryMethod.MakeSynchronous(entry);
        Redirect(module);
        using var image = new MemoryStream();
        module.Write(image);
        return new CompiledSnippet(
            image.ToArray(), entry.MetadataToken.ToInt32(), effects, [], new LineMap(FrozenDictionary<int, ImmutableArray<(int, int)>>.Empty), HasState: true);
    }

    private static void Redirect(ModuleDefinition module)
    {
        var redirects = new ModuleRedirects(module);
        foreach (var instruction in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).SelectMany(method => method.Body.Instructions))
        {
            if (instruction.Operand is MethodReference { DeclaringType.Name: "AsyncHelpers" or "Console" or "Task" or "Task`1" or "ValueTask`1" } called && redirects.TryFind(called, out var stand))
            {
                (instruction.OpCode, instruction.Operand) = (instruction.OpCode.Code == Code.Ldftn ? OpCodes.Ldftn : OpCodes.Call, stand);
            }
        }
    }
}
