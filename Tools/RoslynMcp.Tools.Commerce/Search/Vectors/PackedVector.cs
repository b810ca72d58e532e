using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace RoslynMcp.Tools.Commerce.Search.Vectors;

/// <summary>
/// A vector in a byte a dimension, scaled to its largest part: a quarter of the room, and for a cosine the scale cancels out.
/// </summary>
internal static class PackedVector
{
    public static byte[] Pack(ReadOnlySpan<float> vector)
    {
        var largest = vector.Length is 0 ? 0 : MathF.Abs(TensorPrimitives.MaxMagnitude(vector));
        var packed = new byte[vector.Length];
        if (largest is 0) return packed;
        for (var i = 0; i < vector.Length; i++) packed[i] = (byte)(sbyte)MathF.Round(vector[i] / largest * sbyte.MaxValue);
        return packed;
    }

    public static float[] Unpack(ReadOnlySpan<byte> packed)
    {
        var vector = new float[packed.Length];
        for (var i = 0; i < packed.Length; i++) vector[i] = (sbyte)packed[i];
        return vector;
    }

    public static double Norm(ReadOnlySpan<byte> packed) => Math.Sqrt(Dot(packed, packed));

    public static int Dot(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var a = MemoryMarshal.Cast<byte, sbyte>(left);
        var b = MemoryMarshal.Cast<byte, sbyte>(right);
        var (sum, i) = (Vector<int>.Zero, 0);
        for (; i + Vector<sbyte>.Count <= a.Length; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(a[i..]), out var aLow, out var aHigh);
            Vector.Widen(new Vector<sbyte>(b[i..]), out var bLow, out var bHigh);

            // 127 times 127 fits a short; the sum of two of them would not.
            Vector.Widen(aLow * bLow, out var first, out var second);
            Vector.Widen(aHigh * bHigh, out var third, out var fourth);
            sum += first + second + third + fourth;
        }

        var total = Vector.Sum(sum);
        for (; i < a.Length; i++) total += a[i] * b[i];
        return total;
    }
}
