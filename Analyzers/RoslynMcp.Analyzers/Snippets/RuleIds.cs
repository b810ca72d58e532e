namespace RoslynMcp.Analyzers.Snippets;

/// <summary>Every rule for snippets; an id is never used again for something else.</summary>
internal static class RuleIds
{
    // Imports
    public const string Directive = "RMCP001";
    public const string ExternAlias = "RMCP002";
    public const string NamespaceImport = "RMCP003";
    public const string StaticImport = "RMCP004";
    public const string AliasImport = "RMCP005";

    // Patterns
    public const string UnknownSyntax = "RMCP010";
    public const string UnsafeCode = "RMCP011";
    public const string Pointer = "RMCP012";
    public const string Fixed = "RMCP013";
    public const string Stackalloc = "RMCP014";
    public const string FunctionPointer = "RMCP015";
    public const string TypedReference = "RMCP016";
    public const string Arglist = "RMCP017";
    public const string ExternMember = "RMCP018";
    public const string AssemblyAttribute = "RMCP019";
    public const string Attribute = "RMCP020";
    public const string Finalizer = "RMCP021";
    public const string StaticConstructor = "RMCP022";
    public const string Dynamic = "RMCP023";
    public const string TypeOf = "RMCP024";
    public const string SizeOf = "RMCP025";
    public const string Namespace = "RMCP026";
    public const string Identifier = "RMCP027";
    public const string Partial = "RMCP028";
    public const string RefField = "RMCP029";
    public const string Volatile = "RMCP030";
    public const string NewConstraint = "RMCP031";
    public const string UnmanagedConstraint = "RMCP032";
    public const string AsyncVoid = "RMCP033";
    public const string ExtensionBlock = "RMCP034";

    // Symbols
    public const string Symbol = "RMCP050";
    public const string Files = "RMCP051";
    public const string Network = "RMCP052";
    public const string Processes = "RMCP053";
    public const string Reflection = "RMCP054";
    public const string Threads = "RMCP055";
    public const string TaskScheduling = "RMCP056";
    public const string Environment = "RMCP057";
    public const string RawMemory = "RMCP058";
    public const string ConsoleAccess = "RMCP059";
    public const string ExpressionTrees = "RMCP060";
    public const string Activation = "RMCP061";
    public const string DelegateInternals = "RMCP062";
    public const string ExceptionInternals = "RMCP063";
    public const string RuntimeControl = "RMCP064";
    public const string Culture = "RMCP065";
    public const string JsonTypes = "RMCP066";
    public const string CompilerServices = "RMCP067";
    public const string CodeGeneration = "RMCP068";
    public const string Blocking = "RMCP069";
    public const string HugeNumbers = "RMCP070";
    public const string RegexOptions = "RMCP071";
    public const string TimeZones = "RMCP072";
    public const string Xml = "RMCP073";
    public const string Timers = "RMCP074";
    public const string AttributeClass = "RMCP075";
    public const string SharedPools = "RMCP076";
    public const string HostTypes = "RMCP077";
}
