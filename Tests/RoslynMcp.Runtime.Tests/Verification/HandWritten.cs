using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Runtime.Compilation;

namespace RoslynMcp.Runtime.Tests.Verification;

/// <summary>A sound module that a test spoils by hand: what no compiler emits for a snippet.</summary>
internal sealed class HandWritten(ModuleDefinition module)
{
    public ModuleDefinition Module => module;

    public TypeDefinition Class => module.GetType("Victim");

    public MethodDefinition Method => Class.Methods.Single(method => method.Name == "Work");

    public ILProcessor Body => Method.Body.GetILProcessor();

    public AssemblyNameReference Framework => (AssemblyNameReference)module.TypeSystem.CoreLibrary;

    public AssemblyNameReference Assembly(string name)
    {
        var found = module.AssemblyReferences.FirstOrDefault(reference => reference.Name == name);
        if (found is null)
        {
            module.AssemblyReferences.Add(found = new AssemblyNameReference(name, new Version(10, 0, 0, 0)));
        }

        return found;
    }

    public TypeReference Type(string space, string name, string? assembly = null, bool isValue = false)
        => new(space, name, module, assembly is null ? Framework : Assembly(assembly), isValue);

    public MethodReference Call(TypeReference type, string name, TypeReference? returns = null, params TypeReference[] parameters)
    {
        var method = new MethodReference(name, returns ?? module.TypeSystem.Void, type);
        foreach (var parameter in parameters)
        {
            method.Parameters.Add(new ParameterDefinition(parameter));
        }

        return method;
    }

    /// <summary>Puts instructions at the beginning of the method.</summary>
    public void Write(params Instruction[] instructions)
    {
        foreach (var instruction in instructions.Reverse())
        {
            Body.InsertBefore(Method.Body.Instructions[0], instruction);
        }
    }

    public void Attribute(ICustomAttributeProvider target, TypeReference type)
        => target.CustomAttributes.Add(new CustomAttribute(new MethodReference(".ctor", module.TypeSystem.Void, type) { HasThis = true }));

    public TypeDefinition Declare(string space, string name, TypeReference? parent = null, TypeAttributes attributes = TypeAttributes.Class)
    {
        var type = new TypeDefinition(space, name, attributes, parent ?? module.TypeSystem.Object);
        module.Types.Add(type);
        return type;
    }

    /// <summary>The same, as it comes back from bytes.</summary>
    public ModuleDefinition Reload()
    {
        var image = new MemoryStream();
        module.Write(image);
        image.Position = 0;
        return EmittedSnippet.Read(image);
    }
}
