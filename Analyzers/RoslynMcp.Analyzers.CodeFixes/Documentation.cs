using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.CodeFixes;

/// <summary>Reads XML documentation as plain text.</summary>
internal static class Documentation
{
    /// <summary>The summary of a method, or what its documentation says of a parameter; null when there is none that can be read.</summary>
    public static string? TextOf(ISymbol symbol)
    {
        var xml = (symbol is IParameterSymbol ? symbol.ContainingSymbol : symbol).GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml))
        {
            return null;
        }

        try
        {
            var root = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
            var element = symbol is IParameterSymbol
                ? root.Elements("param").FirstOrDefault(param => param.Attribute("name")?.Value == symbol.Name)
                : root.Element("summary");
            return element is null ? null : string.Join(" ", Plain(element).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Plain(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => Name(reference),
        XElement inner => Plain(inner),
        _ => "",
    }));

    /// <summary>Of <c>cref="T:Shop.Product"</c>, the last name.</summary>
    private static string Name(XElement reference)
    {
        var name = (reference.Attribute("cref") ?? reference.Attribute("name") ?? reference.Attribute("langword"))?.Value ?? " ";
        return name.Split('(')[0].Split(':', '.').Last();
    }
}
