using RoslynMcp.Tools.Facade.Naming;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>Names the members of a record or an enum.</summary>
internal static class MemberNames
{
    public static Dictionary<string, string> Take(IEnumerable<string> wireNames, string type, Action<string> note)
        => new NameScope(note, ReservedNames.MembersOf(type), name => ReservedNames.Member(name, type)).TakeAll(
            wireNames, wire => Identifier.Pascal(wire, "Value"), wire => $"{type} '{Shown(wire)}'");

    /// <summary>A wire name as a note may show it.</summary>
    public static string Shown(string wireName)
    {
        var clean = new string([.. wireName.Where(character => !char.IsControl(character) && !char.IsSurrogate(character))]);
        return clean.Length <= 60 ? clean : $"{clean[..60]}…";
    }
}
