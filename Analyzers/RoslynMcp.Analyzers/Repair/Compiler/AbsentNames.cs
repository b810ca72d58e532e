namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>Names of other libraries and shells that models expect, and what there is instead.</summary>
internal static class AbsentNames
{
    public static string? For(string name) => name switch
    {
        "JsonConvert" or "JObject" or "JArray" or "JToken" => SymbolRepairs.ForName("Newtonsoft"),
        "WebClient" or "RestClient" or "HttpWebRequest" or "fetch" => SymbolRepairs.ForName("System.Net"),
        "SqlConnection" or "SqlCommand" or "DataTable" or "DataSet" or "DbContext" => SymbolRepairs.ForName("System.Data"),
        "XmlDocument" or "XDocument" or "XElement" => SymbolRepairs.ForName("System.Xml"),
        "Dump" or "display" or "print" or "println" or "printf" or "WriteLine" => "Write `Console.WriteLine(x);`, or `return x;`.",
        "args" or "Args" => "There are no arguments: put the values into the code.",
        "None" or "nil" or "undefined" or "NULL" => "Write `null`.",
        "True" => "Write `true`.",
        "False" => "Write `false`.",
        "let" or "def" or "function" => "This is C#: `var x = …;`, `int F(int x) => …;`.",
        "ILogger" or "Logger" or "_logger" or "logger" => "Write `Console.WriteLine(x);`.",
        "Html" or "Debug" or "Trace" => "Write `Console.WriteLine(x);`.",
        "Tools" or "tools" => "Call a tool by its class: `await Category.NameAsync(…)`.",
        _ => null,
    };
}
