namespace RoslynMcp.Soak;

/// <summary>What a vital sign did after warm-up.</summary>
internal sealed record Growth(string Name, long Before, long After, long Limit)
{
    public bool IsTooMuch => After > Limit;

    public override string ToString() => FormattableString.Invariant(
        $"{(IsTooMuch ? "GREW" : "flat")}  {Name}: {Before} after warm-up, {After} at the end, at most {Limit} allowed");
}
