using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Printing;
using ModelType = RoslynMcp.Tools.Facade.Model.TypeReference;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>The private part of a class: a reader or a writer for each type that needs one, made when it is first asked for.</summary>
internal sealed class Conversions(EmissionScope scope, TypeMap types, TypeDefinition owner, FacadeClass facade)
{
    private readonly Dictionary<string, TypeDeclaration> _declared = facade.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, MethodDefinition> _made = new(StringComparer.Ordinal);
    private readonly Queue<Action> _bodies = [];

    public EmissionScope Scope => scope;

    public TypeMap Types => types;

    /// <summary>Writes the bodies that are still to be written, which may ask for more of them.</summary>
    public void Complete()
    {
        while (_bodies.TryDequeue(out var body))
        {
            body();
        }
    }

    public static VariableDefinition Local(ILProcessor il, Mono.Cecil.TypeReference type)
    {
        var local = new VariableDefinition(type);
        il.Body.Variables.Add(local);
        il.Body.InitLocals = true;
        return local;
    }

    /// <summary>The method that reads a declared type.</summary>
    public MethodDefinition Reader(string type) => Make($"Read_{type}", types.Declared(type), [scope.Type(typeof(ResultReader))], il =>
    {
        var reader = new ValueReader(this, il);
        if (_declared[type] is RecordDeclaration record)
        {
            reader.Record(record);
        }
        else
        {
            reader.Choice((EnumDeclaration)_declared[type]);
        }
    });

    /// <summary>The method that writes a declared type.</summary>
    public MethodDefinition Writer(string type) => Make(
        $"Write_{type}", scope.Type(typeof(void)), [scope.Type(typeof(ArgumentWriter)), types.Declared(type)], il =>
        {
            var writer = new ValueWriter(this, il, () => il.Emit(OpCodes.Ldarg_0));
            if (_declared[type] is RecordDeclaration record)
            {
                writer.Record(record);
            }
            else
            {
                writer.Choice((EnumDeclaration)_declared[type]);
            }
        });

    /// <summary>Puts a function that reads the type on the stack; null is dealt with by its caller.</summary>
    public void LoadReader(ILProcessor il, ModelType type)
    {
        if (type is PlainReference { IsNullable: false } plain)
        {
            il.Emit(OpCodes.Ldsfld, Item("Read", plain));
            return;
        }

        var reader = type is DeclaredReference { IsNullable: false } declared
            ? Reader(declared.Name)
            : Make(Anonymous("Read", type), types.Of(type), [scope.Type(typeof(ResultReader))], body => new ValueReader(this, body).Whole(type));
        LoadFunction(il, reader, typeof(Func<,>), scope.Type(typeof(Func<,>), scope.Type(typeof(ResultReader)), types.Of(type)));
    }

    /// <summary>Puts a function that writes the type on the stack; null is dealt with by its caller.</summary>
    public void LoadWriter(ILProcessor il, ModelType type)
    {
        if (type is PlainReference { IsNullable: false } plain)
        {
            il.Emit(OpCodes.Ldsfld, Item("Write", plain));
            return;
        }

        var writer = type is DeclaredReference { IsNullable: false } declared
            ? Writer(declared.Name)
            : Make(
                Anonymous("Write", type),
                scope.Type(typeof(void)),
                [scope.Type(typeof(ArgumentWriter)), types.Of(type)],
                body => new ValueWriter(this, body, () => body.Emit(OpCodes.Ldarg_0)).Whole(type));
        LoadFunction(il, writer, typeof(Action<,>), scope.Type(typeof(Action<,>), scope.Type(typeof(ArgumentWriter)), types.Of(type)));
    }

    /// <summary>Puts the texts of an enum on the stack.</summary>
    public void LoadNames(ILProcessor il, EnumDeclaration choice)
    {
        il.Emit(OpCodes.Ldc_I4, choice.Members.Length);
        il.Emit(OpCodes.Newarr, scope.Type(typeof(string)));
        for (var position = 0; position < choice.Members.Length; position++)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Ldc_I4, position);
            il.Emit(OpCodes.Ldstr, choice.Members[position].WireName);
            il.Emit(OpCodes.Stelem_Ref);
        }
    }

    private void LoadFunction(ILProcessor il, MethodDefinition method, Type open, GenericInstanceType type)
    {
        il.Emit(OpCodes.Ldnull);
        il.Emit(OpCodes.Ldftn, method);
        il.Emit(OpCodes.Newobj, scope.On(type, open, ".ctor"));
    }

    private FieldReference Item(string verb, PlainReference plain) => scope.Module.ImportReference(typeof(Items).GetField($"{verb}{plain.Type.Verb}"));

    /// <summary>A name for what has none in C#. It is no identifier, so nothing else has it.</summary>
    private static string Anonymous(string verb, ModelType type) => $"{verb} {TypeSpelling.Reading.Of(type)}";

    private MethodDefinition Make(string name, Mono.Cecil.TypeReference result, ReadOnlySpan<Mono.Cecil.TypeReference> parameters, Action<ILProcessor> body)
    {
        if (_made.TryGetValue(name, out var made))
        {
            return made;
        }

        made = new MethodDefinition(name, MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.HideBySig, result);
        foreach (var parameter in parameters)
        {
            made.Parameters.Add(new ParameterDefinition(parameter));
        }

        owner.Methods.Add(made);
        _made.Add(name, made);
        _bodies.Enqueue(() => body(made.Body.GetILProcessor()));
        return made;
    }
}
