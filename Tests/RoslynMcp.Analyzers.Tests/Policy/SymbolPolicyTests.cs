using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Analyzers.Tests.Snippets;

namespace RoslynMcp.Analyzers.Tests.Policy;

[TestClass]
public sealed class SymbolPolicyTests
{
    private static readonly SymbolPolicy Policy = SymbolPolicy.Default;

    [TestMethod]
    [DataRow("T:System.String")]
    [DataRow("M:System.String.Concat(System.String,System.String)")]
    [DataRow("M:System.String.get_Length")]
    [DataRow("P:System.String.Length")]
    [DataRow("M:System.String.get_Chars(System.Int32)")]
    [DataRow("M:System.Collections.Generic.Dictionary`2.set_Item(`0,`1)")]
    [DataRow("M:System.Collections.ObjectModel.Collection`1.get_Items")]
    [DataRow("M:System.Linq.Enumerable.Select``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})")]
    [DataRow("M:System.Func`2.Invoke(`0)")]
    [DataRow("M:System.Func`2.#ctor(System.Object,System.IntPtr)")]
    [DataRow("M:System.Globalization.CultureInfo.get_CurrentCulture")]
    [DataRow("M:System.Decimal.op_Implicit(System.Int32)~System.Decimal")]
    public void Allowed_in_source_and_in_IL(string id)
    {
        Assert.IsTrue(Policy.AllowsInSource(id));
        Assert.IsTrue(Policy.AllowsInIL(id));
    }

    [TestMethod]
    [DataRow("M:System.Type.GetType")]
    [DataRow("M:System.Type.get_Assembly")]
    [DataRow("M:System.Func`2.BeginInvoke(`0,System.AsyncCallback,System.Object)")]
    [DataRow("M:System.Globalization.CultureInfo.set_CurrentCulture(System.Globalization.CultureInfo)")]
    [DataRow("P:System.Globalization.CultureInfo.CurrentCulture")]
    [DataRow("M:System.Text.RegularExpressions.Regex.set_CacheSize(System.Int32)")]
    [DataRow("M:System.String.System#IConvertible#ToBoolean(System.IFormatProvider)")]
    [DataRow("M:System.String.#cctor")]
    [DataRow("T:System.StringX")]
    [DataRow("T:System.String.Nested")]
    [DataRow("M:System.Text.StringBuilder.Append(System.Char*,System.Int32)")]
    [DataRow("T:System.IO.File")]
    [DataRow("M:System.IO.File.ReadAllText(System.String)")]
    [DataRow("N:System")]
    [DataRow("System.String")]
    [DataRow("M:")]
    [DataRow("")]
    public void Refused_everywhere(string id)
    {
        Assert.IsFalse(Policy.AllowsInSource(id));
        Assert.IsFalse(Policy.AllowsInIL(id));
    }

    [TestMethod]
    [DataRow("M:System.Object.GetType")]
    [DataRow("M:System.Exception.GetType")]
    [DataRow("M:System.Reflection.MemberInfo.get_Name")]
    [DataRow("M:System.Runtime.CompilerServices.RuntimeHelpers.InitializeArray(System.Array,System.RuntimeFieldHandle)")]
    [DataRow("M:System.Threading.Tasks.Task.GetAwaiter")]
    [DataRow("M:System.Delegate.Combine(System.Delegate,System.Delegate)")]
    public void What_only_the_compiler_emits_is_refused_in_source(string id)
    {
        Assert.IsFalse(Policy.AllowsInSource(id));
        Assert.IsTrue(Policy.AllowsInIL(id));
    }

    [TestMethod]
    public void A_cost_names_the_arguments_that_allocate()
    {
        Assert.IsTrue(Policy.TryGetCost("M:System.String.#ctor(System.Char,System.Int32)", out var cost));
        Assert.AreEqual(new CountArgument(1, 2), cost.Counts.Single());
        Assert.IsFalse(Policy.TryGetCost("M:System.String.Trim", out _));
    }

    [TestMethod]
    public void Symbols_are_judged_by_their_definition()
    {
        var framework = Framework.Empty;
        var list = framework.GetTypeByMetadataName("System.Collections.Generic.List`1")!;
        var ints = list.Construct(framework.GetSpecialType(SpecialType.System_Int32));

        Assert.IsTrue(Policy.Allows(ints));
        Assert.IsTrue(Policy.Allows(ints.GetMembers("Add").Single()));
        Assert.IsTrue(Policy.Allows(framework.CreateArrayTypeSymbol(ints)));
        Assert.IsFalse(Policy.Allows(framework.CreatePointerTypeSymbol(framework.GetSpecialType(SpecialType.System_Int32))));
        Assert.IsFalse(Policy.Allows(framework.DynamicType));
        Assert.IsFalse(Policy.Allows(framework.GetSpecialType(SpecialType.System_Object).GetMembers("MemberwiseClone").Single()));
    }

    [TestMethod]
    public void The_fingerprint_follows_every_change_of_either_list()
    {
        var prints = new[] { ("T:A.B", ""), ("T:A.C", ""), ("", "T:A.B"), ("T:A.B", "T:A.B") }.Select(x => SymbolPolicy.Parse(x.Item1, x.Item2).Fingerprint);

        Assert.AreEqual(4, prints.Distinct().Count());
        Assert.AreEqual(SymbolPolicy.Parse("T:A.B", "").Fingerprint, SymbolPolicy.Parse("T:A.B", "").Fingerprint);
    }
}
