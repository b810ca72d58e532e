using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Schemas;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>Declares an enum, its members in schema order.</summary>
internal static class EnumBinder
{
    public static EnumDeclaration Bind(string declared, string description, EnumShape shape, Action<string> note)
    {
        var names = MemberNames.Take(shape.Values, declared, note);
        return new EnumDeclaration(declared, description, [.. shape.Values.Select(value => new EnumMember(value, names[value]))]);
    }
}
