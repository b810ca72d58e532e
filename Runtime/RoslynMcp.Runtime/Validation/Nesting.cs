namespace RoslynMcp.Runtime.Validation;

/// <summary>How deeply a text nests brackets and interpolated strings.</summary>
/// <param name="Brackets">The deepest nesting of <c>( [ {</c> and of runs of <c>&lt;</c>.</param>
/// <param name="DeepestBracket">Where that is.</param>
/// <param name="Interpolations">The deepest nesting of interpolated strings.</param>
/// <param name="DeepestInterpolation">Where that is.</param>
/// <param name="Run">The most words and signs between one <c>; , { }</c> and the next.</param>
/// <param name="LongestRun">Where that ends.</param>
internal readonly record struct Nesting(
    int Brackets, int DeepestBracket, int Interpolations, int DeepestInterpolation, int Run, int LongestRun)
{
    public static Nesting Measure(string code)
    {
        var scan = new NestingScan(code);
        scan.Run();
        return scan.Deepest;
    }
}
