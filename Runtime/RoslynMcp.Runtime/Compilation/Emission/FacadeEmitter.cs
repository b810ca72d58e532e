using Mono.Cecil;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>
/// Writes a facade's assembly without a compiler: for thousands of tools that takes a sixth of the time, and the host can do it, as
/// nothing in a facade comes from a snippet. Tests print the same facade as C# and hold this to what the compiler makes of it.
/// </summary>
internal static class FacadeEmitter
{
    private const int RefSafetyRules = 11;

    /// <param name="source">As it was generated; one from an archive is kept with its assembly.</param>
    public static byte[] Emit(FacadeSource source)
    {
        var model = source.Model ?? throw new ArgumentException("An archive keeps no model.", nameof(source));
        using var assembly = AssemblyDefinition.CreateAssembly(
            new AssemblyNameDefinition(AssemblyNames.Facade, new Version(0, 0, 0, 0)), $"{AssemblyNames.Facade}.dll", ModuleKind.Dll);
        var module = assembly.MainModule;
        var scope = new EmissionScope(module);
        module.CustomAttributes.Add(scope.Attribute(typeof(System.Runtime.CompilerServices.RefSafetyRulesAttribute), (typeof(int), RefSafetyRules)));
        foreach (var facade in model.Classes)
        {
            ClassEmitter.Emit(scope, facade);
        }

        using var image = new MemoryStream();
        assembly.Write(image, new WriterParameters { DeterministicMvid = true });
        return image.ToArray();
    }
}
