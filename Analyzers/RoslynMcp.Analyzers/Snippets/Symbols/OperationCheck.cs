using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RoslynMcp.Analyzers.Snippets.Rules;

namespace RoslynMcp.Analyzers.Snippets.Symbols;

/// <summary>Checks what operations call: constructors, accessors, operators, conversions, patterns, ranges, handlers.</summary>
internal sealed class OperationCheck(SymbolGate gate, BoundNames names)
{
    private readonly Stack<IOperation> _open = new();

    public void Check(IOperation root)
    {
        // A stack of our own: a snippet can nest deeper than a thread's stack goes.
        _open.Push(root);
        while (_open.Count > 0)
        {
            var operation = _open.Pop();
            CheckOne(operation);
            foreach (var child in operation.ChildOperations)
            {
                _open.Push(child);
            }
        }
    }

    /// <remarks>An operation that is not named here calls nothing; one that is new to us is still checked in IL.</remarks>
    private void CheckOne(IOperation operation)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation or IInvocationOperation when TypeName.IsRead(operation) || TypeName.IsSource(operation):
                names.Note(operation);
                break;
            case IInvocationOperation invocation:
                CheckName(invocation.TargetMethod, operation);
                break;
            case IObjectCreationOperation creation:
                CheckCall(creation.Constructor, operation);
                break;
            case IPropertyReferenceOperation property:
                CheckAccess(property);
                break;
            case IFieldReferenceOperation field:
                CheckName(field.Field, operation);
                break;
            case IMethodReferenceOperation method:
                CheckName(method.Method, operation);
                break;
            case IEventReferenceOperation @event:
                CheckName(@event.Event, operation);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation:
                names.Note(operation);
                break;
            case IConversionOperation conversion:
                CheckCall(conversion.OperatorMethod, operation);
                break;
            case IBinaryOperation binary:
                CheckCall(binary.OperatorMethod, operation);
                break;
            case IUnaryOperation unary:
                CheckCall(unary.OperatorMethod, operation);
                break;
            case IIncrementOrDecrementOperation step:
                CheckCall(step.OperatorMethod, operation);
                break;
            case ICompoundAssignmentOperation compound:
                CheckCall(compound.OperatorMethod, operation);
                CheckCall(compound.InConversion.MethodSymbol, operation);
                CheckCall(compound.OutConversion.MethodSymbol, operation);
                break;
            case IAnonymousFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } }:
                gate.Report(new Violation(RuleIds.AsyncVoid, ValidationStage.Full, operation.Syntax.Span, AsyncVoidRule.Message, AsyncVoidRule.Repair));
                break;
            case ITypeParameterObjectCreationOperation:
                Forbid(NewConstraintRule.Rule.Id, operation, "'new T()' is not available to snippets.", NewConstraintRule.Repair);
                break;
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation:
                Forbid(RuleIds.Dynamic, operation, DynamicRule.Message, DynamicRule.Repair);
                break;
            default:
                CheckPattern(operation);
                break;
        }
    }

    private void CheckPattern(IOperation operation)
    {
        switch (operation)
        {
            case IRecursivePatternOperation recursive:
                CheckImplicit(recursive.DeconstructSymbol, operation);
                break;
            case IListPatternOperation list:
                CheckImplicit(list.LengthSymbol, operation);
                CheckImplicit(list.IndexerSymbol, operation);
                break;
            case ISlicePatternOperation slice:
                CheckImplicit(slice.SliceSymbol, operation);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                CheckImplicit(indexer.LengthSymbol, operation);
                CheckImplicit(indexer.IndexerSymbol, operation);
                break;
            case IRangeOperation range:
                CheckImplicit(range.Method, operation);
                break;
            case ICollectionExpressionOperation collection:
                CheckImplicit(collection.ConstructMethod, operation);
                break;
            case IWithOperation with:
                CheckImplicit(with.CloneMethod, operation);
                break;
        }
    }

    private void CheckAccess(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        CheckName(property, reference);
        if (!gate.Allows(property))
        {
            return;
        }

        var usage = PropertyUsage.Of(reference);
        if (usage.Reads)
        {
            CheckCall(property.GetMethod, reference);
        }

        // A property that returns a reference, or has no setter, is written through its getter.
        if (usage.Writes)
        {
            CheckCall(property.SetMethod ?? property.GetMethod, reference);
        }
    }

    /// <summary>Checks a symbol that has a name in the text, unless the compiler made the operation.</summary>
    private void CheckName(ISymbol symbol, IOperation operation)
    {
        if (operation.IsImplicit)
        {
            CheckImplicit(symbol, operation);
        }
        else
        {
            gate.Check(symbol, names.Note(operation).Span);
        }
    }

    private void CheckCall(ISymbol? symbol, IOperation operation)
    {
        if (operation.IsImplicit)
        {
            CheckImplicit(symbol, operation);
        }
        else
        {
            gate.Check(symbol, operation.Syntax.Span);
        }
    }

    private void CheckImplicit(ISymbol? symbol, IOperation operation) => gate.CheckImplicit(symbol, operation.Syntax.Span);

    private void Forbid(string id, IOperation operation, string message, string repair) =>
        gate.Report(new Violation(id, ValidationStage.Full, operation.Syntax.Span, message, repair));
}
