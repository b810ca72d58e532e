using Mono.Cecil.Cil;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Tools.Facade.Model;
using ModelType = RoslynMcp.Tools.Facade.Model.TypeReference;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>The body of a method that makes a value of JSON; argument 0 is the bridge's reader.</summary>
internal sealed class ValueReader(Conversions conversions, ILProcessor il)
{
    public void Record(RecordDeclaration record)
    {
        Call(nameof(ResultReader.Open));
        foreach (var member in record.Members)
        {
            Member(member);
        }

        il.Emit(OpCodes.Newobj, conversions.Types.Declared(record.Name).Methods.First(method => method.IsConstructor));
        Call(nameof(ResultReader.Close));
        il.Emit(OpCodes.Ret);
    }

    public void Choice(EnumDeclaration choice)
    {
        il.Emit(OpCodes.Ldarg_0);
        conversions.LoadNames(il, choice);
        il.Emit(OpCodes.Callvirt, conversions.Scope.Method(typeof(ResultReader), nameof(ResultReader.Choice)));
        il.Emit(OpCodes.Ret);
    }

    /// <summary>A value that is there, as the type that may be null.</summary>
    public void Whole(ModelType type)
    {
        il.Emit(OpCodes.Ldarg_0);
        ReadNullable(type);
        il.Emit(OpCodes.Ret);
    }

    private void Member(RecordMember member)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldstr, member.WireName);
        if (!member.IsOptional && !member.Type.IsNullable)
        {
            il.Emit(OpCodes.Callvirt, conversions.Scope.Method(typeof(ResultReader), nameof(ResultReader.Member)));
            Read(member.Type);
            return;
        }

        var (none, end) = (il.Create(OpCodes.Nop), il.Create(OpCodes.Nop));
        var isThere = member.IsOptional ? nameof(ResultReader.Optional) : nameof(ResultReader.Nullable);
        il.Emit(OpCodes.Callvirt, conversions.Scope.Method(typeof(ResultReader), isThere));
        il.Emit(OpCodes.Brfalse, none);
        il.Emit(OpCodes.Ldarg_0);
        ReadNullable(member.Type);
        il.Emit(OpCodes.Br, end);
        il.Append(none);
        LoadNull(member.Type);
        il.Append(end);
    }

    private void ReadNullable(ModelType type)
    {
        Read(type);
        if (type.IsNullable && conversions.Types.IsValue(type))
        {
            il.Emit(OpCodes.Newobj, conversions.Scope.On(
                conversions.Scope.Type(typeof(Nullable<>), conversions.Types.Value(type)), typeof(Nullable<>), ".ctor"));
        }
    }

    private void LoadNull(ModelType type)
    {
        if (!conversions.Types.IsValue(type))
        {
            il.Emit(OpCodes.Ldnull);
            return;
        }

        // Nobody writes to it, so it is what locals begin as.
        il.Emit(OpCodes.Ldloc, Conversions.Local(il, conversions.Types.Of(type)));
    }

    /// <summary>Takes the reader from the stack and leaves the value.</summary>
    private void Read(ModelType type)
    {
        switch (type)
        {
            case PlainReference plain:
                il.Emit(OpCodes.Callvirt, conversions.Scope.Method(typeof(ResultReader), plain.Type.Verb));
                break;
            case ListReference list:
                conversions.LoadReader(il, list.Item);
                il.Emit(OpCodes.Callvirt, conversions.Scope.Generic(typeof(ResultReader), nameof(ResultReader.List), conversions.Types.Of(list.Item)));
                break;
            case MapReference map:
                conversions.LoadReader(il, map.Value);
                il.Emit(OpCodes.Callvirt, conversions.Scope.Generic(typeof(ResultReader), nameof(ResultReader.Map), conversions.Types.Of(map.Value)));
                break;
            case DeclaredReference declared:
                il.Emit(OpCodes.Call, conversions.Reader(declared.Name));
                break;
            default:
                throw new InvalidOperationException($"No reader for {type.GetType().Name}.");
        }
    }

    private void Call(string method)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Callvirt, conversions.Scope.Method(typeof(ResultReader), method));
    }
}
