using System.Collections.Immutable;
using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Naming;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>The types of one class while it is bound; those of one name that say the same are one type.</summary>
internal sealed class TypeTable(NameScope names)
{
    private readonly Dictionary<(string Wanted, string Fingerprint), string> _shared = [];
    private readonly OrderedDictionary<string, TypeDeclaration?> _declarations = new(StringComparer.Ordinal);

    public ImmutableArray<TypeDeclaration> Declarations => [.. _declarations.Values.OfType<TypeDeclaration>()];

    public TypeDeclaration? Find(string name) => _declarations.GetValueOrDefault(name);

    /// <summary>The type of this name and fingerprint; true when it is new and must be declared.</summary>
    public bool Reserve(string wanted, string fingerprint, string subject, out string name)
    {
        if (_shared.TryGetValue((wanted, fingerprint), out var known))
        {
            name = known;
            return false;
        }

        name = names.Take(wanted, subject);
        _shared.Add((wanted, fingerprint), name);
        _declarations.Add(name, null);
        return true;
    }

    public void Declare(TypeDeclaration declaration) => _declarations[declaration.Name] = declaration;
}
