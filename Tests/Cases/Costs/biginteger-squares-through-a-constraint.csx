//! error: { "code": "timeout" }
using System.Numerics;
T Square<T>(T value, int times) where T : INumber<T>
{
    for (var n = 0; n < times; n++)
    {
        value *= value;
    }

    return value;
}

return Square(new BigInteger(3), 40).IsEven;
