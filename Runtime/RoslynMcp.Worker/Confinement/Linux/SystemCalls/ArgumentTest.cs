namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>A condition on the low or high half of one argument: under the mask it has this value.</summary>
internal sealed record ArgumentTest(int Argument, bool HighHalf, uint Mask, uint Value)
{
    public static ArgumentTest Is(int argument, uint value) => new(argument, false, uint.MaxValue, value);

    public static ArgumentTest Under(int argument, uint mask, uint value) => new(argument, false, mask, value);

    /// <summary>None of the bits of the mask is set.</summary>
    public static ArgumentTest Without(int argument, uint mask) => new(argument, false, mask, 0);

    /// <summary>A null pointer: both halves are zero.</summary>
    public static ArgumentTest[] Null(int argument) => [Is(argument, 0), ZeroHigh(argument)];

    public static ArgumentTest ZeroHigh(int argument) => new(argument, true, uint.MaxValue, 0);
}
