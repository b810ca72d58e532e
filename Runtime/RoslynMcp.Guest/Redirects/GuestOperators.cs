using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Arithmetic through a type parameter, which may stand for large numbers; for all other types nothing of it is left when compiled.</summary>
[Redirects(typeof(IMultiplyOperators<,,>))]
[Redirects(typeof(IShiftOperators<,,>))]
[Redirects(typeof(INumberBase<>))]
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1707", Justification = "Operators are called so in IL.")]
public static class GuestOperators
{
    public static TResult op_Multiply<TSelf, TOther, TResult>(TSelf left, TOther right) where TSelf : IMultiplyOperators<TSelf, TOther, TResult>
    {
        AskForProduct(left, right);
        return left * right;
    }

    public static TResult op_CheckedMultiply<TSelf, TOther, TResult>(TSelf left, TOther right) where TSelf : IMultiplyOperators<TSelf, TOther, TResult>
    {
        AskForProduct(left, right);
        return checked(left * right);
    }

    public static TSelf MultiplyAddEstimate<TSelf>(TSelf left, TSelf right, TSelf addend) where TSelf : INumberBase<TSelf>
    {
        AskForProduct(left, right);
        return TSelf.MultiplyAddEstimate(left, right, addend);
    }

    public static TResult op_LeftShift<TSelf, TOther, TResult>(TSelf value, TOther shiftAmount) where TSelf : IShiftOperators<TSelf, TOther, TResult>
    {
        AskForShift(value, shiftAmount);
        return value << shiftAmount;
    }

    public static TResult op_RightShift<TSelf, TOther, TResult>(TSelf value, TOther shiftAmount) where TSelf : IShiftOperators<TSelf, TOther, TResult>
    {
        AskForShift(value, shiftAmount);
        return value >> shiftAmount;
    }

    public static TResult op_UnsignedRightShift<TSelf, TOther, TResult>(TSelf value, TOther shiftAmount) where TSelf : IShiftOperators<TSelf, TOther, TResult>
    {
        AskForShift(value, shiftAmount);
        return value >>> shiftAmount;
    }

    /// <summary>By less than nothing a number is shifted the other way.</summary>
    private static void AskForShift<TValue, TBits>(TValue value, TBits shiftAmount)
    {
        if (value is BigInteger && shiftAmount is int bits)
        {
            Probe.Allocate(bits / 8, 1);
        }
    }

    private static void AskForProduct<TLeft, TRight>(TLeft left, TRight right)
    {
        if (left is BigInteger number && right is BigInteger other)
        {
            NumberCost.AskForProduct(number.GetBitLength(), other.GetBitLength());
        }
    }
}
