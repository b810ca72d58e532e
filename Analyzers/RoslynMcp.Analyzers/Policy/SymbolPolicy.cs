using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.Policy;

/// <summary>The allow-list: what a snippet may name, what the compiler may add to it, and what a call costs. Immutable.</summary>
/// <remarks>One matcher with two readers: the source rules ask about symbols, the IL verifier about documentation ids.</remarks>
public sealed class SymbolPolicy
{
    internal const string AllowedList = "AllowedSymbols.txt";
    internal const string CompilerList = "CompilerEmitted.txt";

    private static readonly Lazy<SymbolPolicy> EmbeddedPolicy = new(
        () => Parse(EmbeddedText.Read(AllowedList), EmbeddedText.Read(CompilerList)));

    private readonly PolicyList _allowed;
    private readonly PolicyList _compilerEmitted;
    private readonly SymbolVerdicts _verdicts;

    private SymbolPolicy(PolicyList allowed, PolicyList compilerEmitted, string fingerprint)
    {
        _allowed = allowed;
        _compilerEmitted = compilerEmitted;
        Fingerprint = fingerprint;
        Names = new ImportableNames(allowed);
        _verdicts = new SymbolVerdicts(allowed, compilerEmitted);
    }

    /// <summary>The policy of this release, read once per process.</summary>
    public static SymbolPolicy Default => EmbeddedPolicy.Value;

    /// <summary>SHA-256 over both lists in hexadecimal: part of the key under which a checked snippet is cached.</summary>
    public string Fingerprint { get; }

    /// <summary>What the syntactic rules can know of the policy without symbols.</summary>
    internal ImportableNames Names { get; }

    internal PolicyList AllowedEntries => _allowed;

    internal PolicyList CompilerEntries => _compilerEmitted;

    /// <summary>Reads both lists.</summary>
    /// <exception cref="PolicyFormatException">A line cannot be read, or stands twice.</exception>
    public static SymbolPolicy Parse(string allowed, string compilerEmitted) => new(
        PolicyList.Parse(AllowedList, allowed),
        PolicyList.Parse(CompilerList, compilerEmitted),
        Hash(allowed + "\0" + compilerEmitted));

    /// <summary>True when a snippet may name the type or member with this documentation id.</summary>
    public bool AllowsInSource(string documentationId) => _allowed.Contains(documentationId);

    /// <summary>True when a compiled snippet may refer to the type or member with this documentation id.</summary>
    public bool AllowsInIL(string documentationId) =>
        _allowed.Contains(documentationId) || _compilerEmitted.Contains(documentationId);

    /// <summary>True when the framework leaves the type with this documentation id open and the list does not: nothing may derive from it.</summary>
    public bool IsSealed(string documentationId) => _allowed.IsSealed(documentationId);

    /// <summary>True when a snippet may name this symbol of a referenced assembly; a symbol of source code is never in a list.</summary>
    /// <remarks>Judges the definition: type arguments are names of their own and are asked about one by one.</remarks>
    public bool Allows(ISymbol symbol) => _verdicts.Judge(symbol).InSource;

    /// <summary>True when the compiler may refer to this symbol on the snippet's behalf.</summary>
    internal bool AllowsImplicitly(ISymbol symbol) => _verdicts.Judge(symbol).InIL;

    /// <summary>The cost of a call of this method, when the list states one.</summary>
    public bool TryGetCost(string documentationId, out SymbolCost cost)
    {
        var known = _allowed.TryGetCost(documentationId, out var counts) || _compilerEmitted.TryGetCost(documentationId, out counts);
        cost = new SymbolCost(counts);
        return known;
    }

    private static string Hash(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
