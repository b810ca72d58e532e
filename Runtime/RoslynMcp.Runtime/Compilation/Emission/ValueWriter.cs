using Mono.Cecil.Cil;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Tools.Facade.Model;
using ModelType = RoslynMcp.Tools.Facade.Model.TypeReference;

namespace RoslynMcp.Runtime.Compilation.Emission;

/// <summary>The part of a method body that makes JSON of values.</summary>
/// <param name="conversions">The class it stands in.</param>
/// <param name="il">Takes the instructions.</param>
/// <param name="json">Puts the bridge's writer on the stack.</param>
internal sealed class ValueWriter(Conversions conversions, ILProcessor il, Action json)
{
    /// <summary>A snippet may pass null for anything; the tool says what it thinks of it.</summary>
    public void Argument(string wireName, ModelType type, Action value, bool isLeftOut)
    {
        if (!type.IsNullable)
        {
            Name(wireName);
            Write(type, value);
        }
        else if (isLeftOut && type is not DeclaredReference)
        {
            Optional(wireName, type, value);
        }
        else if (isLeftOut)
        {
            IfSome(type, value, some =>
            {
                Name(wireName);
                Write(type, some);
            });
        }
        else
        {
            Name(wireName);
            IfSome(type, value, some => Write(type, some), () => Call(nameof(ArgumentWriter.Null)));
        }
    }

    /// <summary>The whole body of a record's writer; argument 1 is the record.</summary>
    public void Record(RecordDeclaration record)
    {
        var end = il.Create(OpCodes.Ret);
        json();
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Callvirt, conversions.Scope.Method(typeof(ArgumentWriter), nameof(ArgumentWriter.Open)));
        il.Emit(OpCodes.Brfalse, end);
        var type = conversions.Types.Declared(record.Name);
        foreach (var member in record.Members)
        {
            var getter = type.Properties.Single(property => property.Name == member.Name).GetMethod;
            Member(member, () =>
            {
                il.Emit(OpCodes.Ldarg_1);
                il.Emit(OpCodes.Call, getter);
            });
        }

        Call(nameof(ArgumentWriter.Close));
        il.Append(end);
    }

    /// <summary>The whole body of an enum's writer; argument 1 is the enum.</summary>
    public void Choice(EnumDeclaration choice)
    {
        json();
        conversions.LoadNames(il, choice);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Callvirt, conversions.Scope.Method(typeof(ArgumentWriter), nameof(ArgumentWriter.Choice)));
        il.Emit(OpCodes.Ret);
    }

    /// <summary>The whole body of a writer of any type; argument 1 is the value, and null was dealt with.</summary>
    public void Whole(ModelType type)
    {
        void Item() => il.Emit(OpCodes.Ldarg_1);
        if (type.IsNullable)
        {
            IfSome(type, Item, some => Write(type, some));
        }
        else
        {
            Write(type, Item);
        }

        il.Emit(OpCodes.Ret);
    }

    private void Member(RecordMember member, Action value)
    {
        if (member.Type.IsNullable || conversions.Types.IsValue(member.Type))
        {
            Argument(member.WireName, member.Type, value, member.IsOptional);
            return;
        }

        json();
        il.Emit(OpCodes.Ldstr, member.WireName);
        value();
        il.Emit(OpCodes.Callvirt, conversions.Scope.Method(typeof(ArgumentWriter), nameof(ArgumentWriter.Name), parameters: 2));
        Write(member.Type, value);
    }

    /// <summary>Writes name and value, or nothing, in one call.</summary>
    private void Optional(string wireName, ModelType type, Action value)
    {
        json();
        il.Emit(OpCodes.Ldstr, wireName);
        value();
        switch (type)
        {
            case PlainReference plain:
                il.Emit(OpCodes.Call, conversions.Scope.Method(typeof(OptionalArguments), $"Optional{plain.Type.Verb}"));
                break;
            case ListReference list:
                conversions.LoadWriter(il, list.Item);
                il.Emit(OpCodes.Call, conversions.Scope.Generic(
                    typeof(OptionalArguments), nameof(OptionalArguments.OptionalList), conversions.Types.Of(list.Item)));
                break;
            case MapReference map:
                conversions.LoadWriter(il, map.Value);
                il.Emit(OpCodes.Call, conversions.Scope.Generic(
                    typeof(OptionalArguments), nameof(OptionalArguments.OptionalMap), conversions.Types.Of(map.Value)));
                break;
            default:
                throw new InvalidOperationException($"No writer for {type.GetType().Name}.");
        }
    }

    private void IfSome(ModelType type, Action value, Action<Action> then, Action? otherwise = null)
    {
        var (none, end) = (il.Create(OpCodes.Nop), il.Create(OpCodes.Nop));
        then = LoadsWhether(type, value, then);
        il.Emit(OpCodes.Brfalse, none);
        then(value);
        il.Emit(OpCodes.Br, end);
        il.Append(none);
        otherwise?.Invoke();
        il.Append(end);
    }

    /// <summary>Leaves whether there is a value, and gives what writes it: a value type's comes out of a local.</summary>
    private Action<Action> LoadsWhether(ModelType type, Action value, Action<Action> then)
    {
        value();
        if (!conversions.Types.IsValue(type))
        {
            return then;
        }

        var nullable = conversions.Scope.Type(typeof(Nullable<>), conversions.Types.Value(type));
        var local = Conversions.Local(il, nullable);
        il.Emit(OpCodes.Stloc, local);
        il.Emit(OpCodes.Ldloca, local);
        il.Emit(OpCodes.Call, conversions.Scope.On(nullable, typeof(Nullable<>), "get_HasValue"));
        return _ => then(() =>
        {
            il.Emit(OpCodes.Ldloca, local);
            il.Emit(OpCodes.Call, conversions.Scope.On(nullable, typeof(Nullable<>), "GetValueOrDefault", parameters: 0));
        });
    }

    private void Write(ModelType type, Action value)
    {
        json();
        value();
        switch (type)
        {
            case PlainReference plain:
                Emit(plain.Type.Verb);
                break;
            case ListReference list:
                conversions.LoadWriter(il, list.Item);
                il.Emit(OpCodes.Callvirt, conversions.Scope.Generic(typeof(ArgumentWriter), nameof(ArgumentWriter.List), conversions.Types.Of(list.Item)));
                break;
            case MapReference map:
                conversions.LoadWriter(il, map.Value);
                il.Emit(OpCodes.Callvirt, conversions.Scope.Generic(typeof(ArgumentWriter), nameof(ArgumentWriter.Map), conversions.Types.Of(map.Value)));
                break;
            case DeclaredReference declared:
                il.Emit(OpCodes.Call, conversions.Writer(declared.Name));
                break;
            default:
                throw new InvalidOperationException($"No writer for {type.GetType().Name}.");
        }
    }

    private void Name(string wireName)
    {
        json();
        il.Emit(OpCodes.Ldstr, wireName);
        il.Emit(OpCodes.Callvirt, conversions.Scope.Method(typeof(ArgumentWriter), nameof(ArgumentWriter.Name), parameters: 1));
    }

    private void Call(string method)
    {
        json();
        Emit(method);
    }

    private void Emit(string method) => il.Emit(OpCodes.Callvirt, conversions.Scope.Method(typeof(ArgumentWriter), method));
}
