namespace RoslynMcp.Analyzers.Repair;

/// <summary>What to write instead of an attribute.</summary>
internal static class AttributeRepairs
{
    private const string General = "Remove it; the code works without.";

    public static string For(string name) => Trim(name) switch
    {
        "DllImport" or "LibraryImport" or "UnmanagedCallersOnly" or "SuppressGCTransition" => "Native code cannot be called; write the method in C#, or use a tool.",
        "UnsafeAccessor" or "UnsafeAccessorType" or "IgnoresAccessChecksTo" => "Private members cannot be reached; use the public ones.",
        "ModuleInitializer" => "Write the statements at the top level of the snippet; they run first anyway.",
        "JsonConverter" => "Remove it: enums are written by name already, and [JsonPropertyName] renames a property.",
        "JsonDerivedType" or "JsonPolymorphic" => "Serialize the concrete type, or build a JsonObject.",
        "InlineArray" or "StructLayout" or "FieldOffset" => "Use an array or a record; memory layout cannot be chosen.",
        "ThreadStatic" => "Use an ordinary field: a snippet runs on one thread.",
        "SuppressMessage" or "GeneratedCode" or "CompilerGenerated" => "Remove it; nothing silences the check of a snippet.",
        _ => General,
    };

    private static string Trim(string name) => name.EndsWith("Attribute", StringComparison.Ordinal)
        ? name.Substring(0, name.Length - "Attribute".Length)
        : name;
}
