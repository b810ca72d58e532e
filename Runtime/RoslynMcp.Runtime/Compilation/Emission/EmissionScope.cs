using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Mono.Cecil;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>What one emitted module refers to of the framework and the guest's side, each thing once.</summary>
internal sealed class EmissionScope
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<Type, TypeReference> _types = [];
    private readonly Dictionary<(Type, string, int), MethodReference> _methods = [];

    public EmissionScope(ModuleDefinition module)
    {
        // Asked for the framework's types, Cecil takes a core library that is named already, and mscorlib otherwise.
        module.AssemblyReferences.Add(AssemblyNameReference.Parse(typeof(object).Assembly.FullName));
        Module = module;
        Generated = Attribute(typeof(CompilerGeneratedAttribute));
    }

    public ModuleDefinition Module { get; }

    /// <summary>For what the compiler would have made.</summary>
    public CustomAttribute Generated { get; }

    public TypeReference Type(Type type)
    {
        if (!_types.TryGetValue(type, out var reference))
        {
            _types.Add(type, reference = Module.ImportReference(type));
        }

        return reference;
    }

    public GenericInstanceType Type(Type open, params ReadOnlySpan<TypeReference> arguments)
    {
        var instance = new GenericInstanceType(Type(open));
        foreach (var argument in arguments)
        {
            instance.GenericArguments.Add(argument);
        }

        return instance;
    }

    /// <summary>The method of this name; with so many parameters, where the name has several.</summary>
    public MethodReference Method(Type type, string name, int parameters = -1)
    {
        if (!_methods.TryGetValue((type, name, parameters), out var reference))
        {
            var found = type.GetMembers(Any).OfType<MethodBase>()
                .Single(method => method.Name == name && (parameters < 0 || method.GetParameters().Length == parameters));
            _methods.Add((type, name, parameters), reference = Module.ImportReference(found));
        }

        return reference;
    }

    /// <summary>What appends a value of the type to a <see cref="StringBuilder"/>.</summary>
    public MethodReference Append(Type type)
    {
        if (!_methods.TryGetValue((type, nameof(Append), 0), out var reference))
        {
            _methods.Add((type, nameof(Append), 0), reference = Module.ImportReference(typeof(StringBuilder).GetMethod(nameof(Append), [type])));
        }

        return reference;
    }

    /// <summary>A generic method with its one argument.</summary>
    public GenericInstanceMethod Generic(Type type, string name, TypeReference argument, int parameters = -1)
        => new(Method(type, name, parameters)) { GenericArguments = { argument } };

    /// <summary>A method of a generic type with arguments.</summary>
    public MethodReference On(GenericInstanceType owner, Type open, string name, int parameters = -1)
    {
        var method = Method(open, name, parameters);
        var reference = new MethodReference(method.Name, method.ReturnType, owner) { HasThis = method.HasThis };
        foreach (var parameter in method.Parameters)
        {
            reference.Parameters.Add(new ParameterDefinition(parameter.ParameterType));
        }

        return reference;
    }

    public CustomAttribute Attribute(Type type, params ReadOnlySpan<(Type Type, object Value)> arguments)
    {
        var types = new Type[arguments.Length];
        for (var index = 0; index < types.Length; index++)
        {
            types[index] = arguments[index].Type;
        }

        var attribute = new CustomAttribute(Module.ImportReference(type.GetConstructor(types)));
        foreach (var (kind, value) in arguments)
        {
            attribute.ConstructorArguments.Add(new CustomAttributeArgument(Type(kind), value));
        }

        return attribute;
    }
}
