using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Products and powers of large numbers: what they will take is estimated, and refused if it is more than is left.</summary>
[Redirects(typeof(BigInteger))]
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1707", Justification = "Operators are called so in IL.")]
public static class GuestBigInteger
{
    public static BigInteger op_Multiply(BigInteger left, BigInteger right) => Multiply(left, right);

    public static BigInteger Multiply(BigInteger left, BigInteger right)
    {
        NumberCost.AskForProduct(left.GetBitLength(), right.GetBitLength());
        return left * right;
    }

    public static BigInteger Pow(BigInteger value, int exponent)
    {
        var bits = (value.IsOne || value.IsZero || value == BigInteger.MinusOne ? 1 : value.GetBitLength()) * Math.Max(exponent, 0);
        NumberCost.AskForProduct(bits / 2, bits / 2);
        return BigInteger.Pow(value, exponent);
    }

    public static BigInteger ModPow(BigInteger value, BigInteger exponent, BigInteger modulus)
    {
        NumberCost.AskForPower(exponent.GetBitLength(), modulus.GetBitLength());
        return BigInteger.ModPow(value, exponent, modulus);
    }
}
