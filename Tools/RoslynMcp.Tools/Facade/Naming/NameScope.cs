using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Naming;

/// <summary>
/// The names of one scope. They differ in more than case, as System.Text.Json pairs constructor parameters with properties
/// regardless of it. What had to be renamed is noted.
/// </summary>
/// <param name="note">Hears of each renaming.</param>
/// <param name="taken">Names that the scope has from the start.</param>
/// <param name="avoid">Replaces a name that would not compile or mislead.</param>
internal sealed class NameScope(Action<string> note, IEnumerable<string> taken, Func<string, string> avoid)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the name, or the first of name2, name3… that is free.</summary>
    public string Take(string wanted, string subject, string suffix = "")
    {
        var stem = avoid(wanted);
        var name = stem + suffix;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = $"{stem}{number}{suffix}";
        }

        if (name != wanted + suffix)
        {
            note($"{subject} is named {name}, as {wanted}{suffix} is taken.");
        }

        return name;
    }

    /// <summary>
    /// Takes a name for each text: those that are their own name first, then in ordinal order, so that the order of appearance
    /// does not matter.
    /// </summary>
    public Dictionary<string, string> TakeAll(
        IEnumerable<string> texts, Func<string, string> wish, Func<string, string> subject, string suffix = "")
        => texts.Distinct(StringComparer.Ordinal)
            .OrderBy(text => IsOwnName(text, wish(text)) ? 0 : 1)
            .ThenBy(text => text, StringComparer.Ordinal)
            .ToDictionary(text => text, text => Take(wish(text), subject(text), suffix), StringComparer.Ordinal);

    private static bool IsOwnName(string text, string name) => text == name || text == JsonNamingPolicy.CamelCase.ConvertName(name);
}
