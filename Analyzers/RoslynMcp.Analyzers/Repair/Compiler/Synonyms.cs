namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>Words that models write for one another in the names of members.</summary>
internal static class Synonyms
{
    private static readonly string[][] Groups =
    [
        ["cost", "price", "amount"],
        ["name", "title", "label"],
        ["id", "sku", "key", "code"],
        ["stock", "quantity", "available", "inventory", "onhand"],
        ["length", "count", "size", "total"],
        ["items", "results", "products", "things", "values", "list", "hits", "entries"],
        ["text", "content", "body", "description", "message"],
        ["date", "time", "created", "timestamp"],
    ];

    public static bool AreNear(string a, string b) => Array.Exists(Groups, group => group.Contains(a) && group.Contains(b));
}
