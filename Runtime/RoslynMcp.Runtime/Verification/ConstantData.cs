using Mono.Cecil;
using Mono.Cecil.Cil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Constant data of the snippet itself, which the compiler stores in the image and reads through spans.</summary>
internal static class ConstantData
{
    public static bool Holds(FieldDefinition field) => field.RVA != 0 && CompilerGenerated.IsData(field.DeclaringType);

    /// <summary>A span over a field of constants that is not longer than the field: the only span of a raw address.</summary>
    public static bool IsSpan(MethodReference called, Instruction instruction)
        => called is { Name: ".ctor", DeclaringType: GenericInstanceType { GenericArguments: [{ MetadataType: MetadataType.Byte or MetadataType.SByte or MetadataType.Boolean }] } }
            && instruction.Previous is { } count && LengthOf(count) is { } length
            && count.Previous is { OpCode.Code: Code.Ldsflda, Operand: FieldDefinition field } && Holds(field)
            && length <= SizeOf(field.FieldType);

    private static int? LengthOf(Instruction instruction) => instruction.OpCode.Code switch
    {
        >= Code.Ldc_I4_0 and <= Code.Ldc_I4_8 and var code => code - Code.Ldc_I4_0,
        Code.Ldc_I4_S => (sbyte)instruction.Operand,
        Code.Ldc_I4 => (int)instruction.Operand,
        _ => null,
    };

    private static int SizeOf(TypeReference type) => type.MetadataType switch
    {
        MetadataType.Byte or MetadataType.SByte or MetadataType.Boolean => 1,
        MetadataType.Int16 or MetadataType.UInt16 or MetadataType.Char => 2,
        MetadataType.Int32 or MetadataType.UInt32 or MetadataType.Single => 4,
        MetadataType.Int64 or MetadataType.UInt64 or MetadataType.Double => 8,
        _ => type is TypeDefinition { ClassSize: > 0 } data ? data.ClassSize : 0,
    };
}
