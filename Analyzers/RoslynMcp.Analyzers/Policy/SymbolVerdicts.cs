using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace RoslynMcp.Analyzers.Policy;

/// <summary>Matches symbols against the lists, and remembers the verdict for each definition of a referenced assembly.</summary>
internal sealed class SymbolVerdicts(PolicyList allowed, PolicyList compilerEmitted)
{
    // Keyed weakly by assembly: compilations share its symbols while they share references, and verdicts die with them.
    private readonly ConditionalWeakTable<IAssemblySymbol, ConcurrentDictionary<ISymbol, SymbolVerdict>> _known = new();

    /// <remarks>A kind of symbol that is not named here is refused.</remarks>
    public SymbolVerdict Judge(ISymbol symbol) => symbol switch
    {
        // A namespace reaches nothing by itself, and the rest of the first group are the snippet's own names.
        INamespaceSymbol or ITypeParameterSymbol or ILocalSymbol or IParameterSymbol or ILabelSymbol or IRangeVariableSymbol
            or IDiscardSymbol => SymbolVerdict.Allowed,
        IAliasSymbol alias => Judge(alias.Target),
        IArrayTypeSymbol array => Judge(array.ElementType),
        IDynamicTypeSymbol or IPointerTypeSymbol or IFunctionPointerTypeSymbol or IErrorTypeSymbol => SymbolVerdict.Refused,
        IFieldSymbol { ContainingType.IsTupleType: true } field => Recall(field.ContainingType.OriginalDefinition),
        IMethodSymbol { MethodKind: MethodKind.BuiltinOperator } builtin => JudgeBuiltin(builtin),
        IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } => SymbolVerdict.Allowed,
        IMethodSymbol { MethodKind: MethodKind.FunctionPointerSignature } => SymbolVerdict.Refused,
        IMethodSymbol method => Recall((method.ReducedFrom ?? method).OriginalDefinition),
        INamedTypeSymbol or IFieldSymbol or IPropertySymbol or IEventSymbol => Recall(symbol.OriginalDefinition),
        _ => SymbolVerdict.Refused,
    };

    private SymbolVerdict Recall(ISymbol definition)
    {
        if (definition.ContainingAssembly is not { } assembly || assembly is ISourceAssemblySymbol)
        {
            return SymbolVerdict.Refused;
        }

        var verdicts = _known.GetValue(assembly, _ => new ConcurrentDictionary<ISymbol, SymbolVerdict>(SymbolEqualityComparer.Default));
        return verdicts.TryGetValue(definition, out var verdict) ? verdict : verdicts.GetOrAdd(definition, Decide);
    }

    private SymbolVerdict Decide(ISymbol definition)
    {
        if (definition.GetDocumentationCommentId() is not { } id)
        {
            return SymbolVerdict.Refused;
        }

        var verdict = new SymbolVerdict(IsIn(allowed, id, definition), IsIn(allowed, id, definition) || IsIn(compilerEmitted, id, definition));
        return definition is IPropertySymbol property ? Accessors(property, verdict) : verdict;
    }

    /// <summary>A property may be named when one of its accessors may be called; which one is asked where it is used.</summary>
    private SymbolVerdict Accessors(IPropertySymbol property, SymbolVerdict verdict)
    {
        verdict = property.GetMethod is { } getter ? verdict.Or(Recall(getter)) : verdict;
        return property.SetMethod is { } setter ? verdict.Or(Recall(setter)) : verdict;
    }

    private static bool IsIn(PolicyList list, string id, ISymbol definition) =>
        list.Contains(id) && IsVisible(definition);

    // Protected members come with a type that may be derived from; private and internal ones cannot be reached.
    private static bool IsVisible(ISymbol definition) => definition.DeclaredAccessibility
        is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private static SymbolVerdict JudgeBuiltin(IMethodSymbol builtin) =>
        builtin.Parameters.Any(p => p.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol or IDynamicTypeSymbol)
            ? SymbolVerdict.Refused
            : SymbolVerdict.Allowed;
}
