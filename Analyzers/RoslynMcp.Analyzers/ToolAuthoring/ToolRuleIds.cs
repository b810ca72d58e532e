namespace RoslynMcp.Analyzers.ToolAuthoring;

/// <summary>Every rule for tool authors; an id is never used again for something else.</summary>
internal static class ToolRuleIds
{
    // What the model reads
    public const string ToolDescription = "RMCP101";
    public const string ParameterDescription = "RMCP102";

    // What travels as JSON
    public const string UnsupportedParameter = "RMCP103";
    public const string UntypedParameter = "RMCP104";
    public const string UnsupportedResult = "RMCP105";
    public const string UntypedResult = "RMCP106";
    public const string ProseResult = "RMCP107";

    // How a tool runs
    public const string CancellationToken = "RMCP108";
    public const string AsyncVoid = "RMCP109";
    public const string BlockingWait = "RMCP110";
    public const string MutableStatic = "RMCP111";

    // What only the host may say
    public const string SecretParameter = "RMCP112";
    public const string IdentityParameter = "RMCP113";

    // What the facade makes of it
    public const string MethodCollision = "RMCP114";
    public const string CategoryCollision = "RMCP115";
    public const string ReservedCategory = "RMCP116";

    // What an approval rests on
    public const string UndeclaredEffects = "RMCP117";
    public const string ContradictoryEffects = "RMCP118";
}
