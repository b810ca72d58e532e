using System.Reflection;
using Mono.Cecil;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Runtime.Metering;

/// <summary>The probes, as one module refers to them.</summary>
internal sealed class ProbeMethods(ModuleDefinition module)
{
    private static readonly MethodInfo EnterMethod = typeof(Probe).GetMethod(nameof(Probe.Enter))!;
    private static readonly MethodInfo EnterLoopingMethod = typeof(Probe).GetMethod(nameof(Probe.EnterLooping))!;
    private static readonly MethodInfo EnterHotMethod = typeof(Probe).GetMethod(nameof(Probe.EnterHot))!;
    private static readonly MethodInfo EnterHotLoopingMethod = typeof(Probe).GetMethod(nameof(Probe.EnterHotLooping))!;
    private static readonly MethodInfo StepMethod = typeof(Probe).GetMethod(nameof(Probe.Step))!;
    private static readonly MethodInfo TurnMethod = typeof(Probe).GetMethod(nameof(Probe.Turn))!;
    private static readonly MethodInfo ReturnMethod = typeof(Probe).GetMethod(nameof(Probe.Return))!;
    private static readonly MethodInfo FitMethod = typeof(Probe).GetMethod(nameof(Probe.Fit))!;
    private static readonly MethodInfo FormatMethod = typeof(Probe).GetMethod(nameof(Probe.Format), [typeof(string)])!;
    private static readonly MethodInfo FormatSpanMethod = typeof(Probe).GetMethod(nameof(Probe.Format), [typeof(ReadOnlySpan<char>)])!;
    private static readonly MethodInfo SymbolMethod = typeof(Probe).GetMethod(nameof(Probe.Symbol), [typeof(string)])!;
    private static readonly MethodInfo SymbolsMethod = typeof(Probe).GetMethod(nameof(Probe.Symbol), [typeof(string[])])!;
    private static readonly MethodInfo WeighMethod = typeof(Probe).GetMethod(nameof(Probe.Weigh))!;
    private static readonly MethodInfo WeighAtMethod = typeof(Probe).GetMethod(nameof(Probe.WeighAt))!;
    private static readonly MethodInfo KeepMethod = typeof(Probe).GetMethod(nameof(Probe.Keep))!;
    private static readonly MethodInfo CountedMethod = typeof(Probe).GetMethod(nameof(Probe.Counted), [typeof(object)])!;
    private static readonly MethodInfo CountedArrayMethod = typeof(Probe).GetMethod(nameof(Probe.Counted), [typeof(object[])])!;
    private static readonly MethodInfo CountedSpanMethod = typeof(Probe).GetMethod(nameof(Probe.Counted), [typeof(ReadOnlySpan<object>)])!;
    private static readonly MethodInfo MayHandleMethod = typeof(Probe).GetMethod(nameof(Probe.MayHandle))!;
    private static readonly MethodInfo LineMethod = typeof(Probe).GetMethod(nameof(Probe.Line))!;
    private static readonly MethodInfo SettleMethod = typeof(Probe).GetMethod(nameof(Probe.Settle))!;
    private static readonly MethodInfo AllocateMethod = typeof(Probe).GetMethod(nameof(Probe.Allocate), [typeof(int), typeof(int)])!;
    private static readonly MethodInfo AllocateNativeMethod = typeof(Probe).GetMethod(nameof(Probe.Allocate), [typeof(nint), typeof(int)])!;

    private static readonly MethodInfo ShareMoveMethod = typeof(Probe).GetMethod(nameof(Probe.Share), [typeof(ValueTask<bool>)])!;
    private static readonly MethodInfo ShareDisposalMethod = typeof(Probe).GetMethod(nameof(Probe.Share), [typeof(ValueTask)])!;

    private static readonly MethodInfo AllocateGridMethod = typeof(Probe).GetMethod(nameof(Probe.AllocateGrid))!;

    public MethodReference AllocateGrid => field ??= module.ImportReference(AllocateGridMethod);

    public TypeReference Tank => field ??= module.ImportReference(typeof(Tank));

    public MethodReference Enter => field ??= module.ImportReference(EnterMethod);

    public MethodReference EnterLooping => field ??= module.ImportReference(EnterLoopingMethod);

    public MethodReference EnterHot => field ??= module.ImportReference(EnterHotMethod);

    public MethodReference EnterHotLooping => field ??= module.ImportReference(EnterHotLoopingMethod);

    public MethodReference Step => field ??= module.ImportReference(StepMethod);

    public MethodReference Turn => field ??= module.ImportReference(TurnMethod);

    public MethodReference Return => field ??= module.ImportReference(ReturnMethod);

    public MethodReference Fit => field ??= module.ImportReference(FitMethod);

    private MethodReference FormatText => field ??= module.ImportReference(FormatMethod);

    private MethodReference FormatSpan => field ??= module.ImportReference(FormatSpanMethod);

    private MethodReference SymbolText => field ??= module.ImportReference(SymbolMethod);

    private MethodReference SymbolTexts => field ??= module.ImportReference(SymbolsMethod);

    private MethodReference CountedOne => field ??= module.ImportReference(CountedMethod);

    private MethodReference CountedArray => field ??= module.ImportReference(CountedArrayMethod);

    private MethodReference CountedSpan => field ??= module.ImportReference(CountedSpanMethod);

    /// <summary>What looks at a format of this type.</summary>
    public MethodReference Format(TypeReference type) => type is GenericInstanceType ? FormatSpan : FormatText;

    /// <summary>What looks at a symbol of this type.</summary>
    public MethodReference Symbol(TypeReference type) => type is ArrayType ? SymbolTexts : SymbolText;

    /// <summary>What measures the text of a value of that type.</summary>
    public MethodReference Weigh(TypeReference type) => Of(WeighMethod, type);

    /// <summary>What looks at how many collections a collection of that type is within.</summary>
    public MethodReference Keep(TypeReference type) => Of(KeepMethod, type);

    /// <summary>The same as <see cref="Weigh"/> by the value's address.</summary>
    public MethodReference WeighAt(TypeReference type) => Of(WeighAtMethod, type);

    /// <summary>What has the text of values counted that are formatted; null for what is no such value.</summary>
    public MethodReference? Counted(TypeReference type) => type.FullName switch
    {
        "System.Object" => CountedOne,
        "System.Object[]" => CountedArray,
        "System.ReadOnlySpan`1<System.Object>" => CountedSpan,
        _ => null,
    };

    public MethodReference MayHandle => field ??= module.ImportReference(MayHandleMethod);

    public MethodReference Line => field ??= module.ImportReference(LineMethod);

    public MethodReference Settle => field ??= module.ImportReference(SettleMethod);

    public MethodReference Allocate => field ??= module.ImportReference(AllocateMethod);

    public MethodReference AllocateNative => field ??= module.ImportReference(AllocateNativeMethod);

    private MethodReference ShareMove => field ??= module.ImportReference(ShareMoveMethod);

    private MethodReference ShareDisposal => field ??= module.ImportReference(ShareDisposalMethod);

    /// <summary>What stands after a call that gives the promise of an asynchronous enumerator.</summary>
    public MethodReference? ShareAfter(MethodReference called) => (called.DeclaringType.GetElementType().FullName, called.Name) switch
    {
        ("System.Collections.Generic.IAsyncEnumerator`1", nameof(IAsyncEnumerator<>.MoveNextAsync)) => ShareMove,
        ("System.IAsyncDisposable", nameof(IAsyncDisposable.DisposeAsync)) => ShareDisposal,
        _ => null,
    };

    private GenericInstanceMethod Of(MethodInfo probe, TypeReference type)
    {
        var instance = new GenericInstanceMethod(module.ImportReference(probe));
        instance.GenericArguments.Add(type);
        return instance;
    }
}
