//! expect: ["small","big","none","text ab"]
static string Describe(object? o) => o switch
{
    int n when n > 100 => "big",
    int => "small",
    string { Length: > 1 } s => $"text {s}",
    null => "none",
    _ => "other",
};
return new[] { Describe(1), Describe(101), Describe(null), Describe("ab") };
