using System.Globalization;
using Mono.Cecil;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Runtime.Verification;

/// <summary>How many bytes a value takes at most: each field in a place of its own, a reference and a number eight.</summary>
internal static class ValueSizes
{
    /// <summary>What a value may take, so that neither frames nor the elements of what the framework makes unasked get large.</summary>
    public const int Most = Probe.LargestValue;

    /// <summary>Where to stop: nothing may be as large as that.</summary>
    private const long Enough = 2 << 20;

    private const int Word = 8;

    /// <summary>A value type of the framework's, its type arguments apart: decimal, Guid, dates and JsonElement; vectors are a few times as large.</summary>
    private const int Framework = 16;

    /// <param name="type">Any type; what is no value type is a reference.</param>
    /// <param name="parameter">What to take for a type parameter.</param>
    public static long Of(TypeReference type, long parameter) => Of(type, _ => parameter);

    private static long Of(TypeReference type, Func<GenericParameter, long> parameter) => type switch
    {
        GenericParameter open => parameter(open),
        GenericInstanceType { IsValueType: true } instance => OfInstance(instance, [.. instance.GenericArguments.Select(argument => Of(argument, parameter))]),
        IModifierType modified => Of(modified.ElementType, parameter),
        TypeDefinition { IsEnum: false, IsValueType: true, IsPrimitive: false } own => OfFields(own, parameter),
        { IsValueType: true, IsPrimitive: false } and not TypeDefinition => Framework,
        _ => Word,
    };

    private static long OfInstance(GenericInstanceType instance, long[] arguments)
        => instance.ElementType is TypeDefinition own ? OfFields(own, open => arguments[open.Position])
            : CountOf(instance.ElementType) * arguments.Sum() + Framework;

    private static long OfFields(TypeDefinition own, Func<GenericParameter, long> parameter)
    {
        long size = 0;
        foreach (var field in own.Fields.Where(field => !field.IsStatic).TakeWhile(_ => size < Enough))
        {
            size += Of(field.FieldType, parameter) * (CompilerGenerated.IsInlineArray(own) ? CountOf(own) : 1);
        }

        return Math.Max(size, Word);
    }

    /// <summary>How many elements an inline array has, which is part of its name; the compiler has its own and the framework's.</summary>
    private static long CountOf(TypeReference type)
    {
        const string Array = "InlineArray";
        var start = type.Name.IndexOf(Array, StringComparison.Ordinal) + Array.Length;
        return start < Array.Length ? 1
            : long.TryParse(type.Name.AsSpan(start, Math.Max(type.Name.LastIndexOf('`') - start, 0)), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
            : Enough;
    }
}
