using System.Reflection;
using RoslynMcp.Runtime.Compilation.Emission;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Tools.Tests.Facade;

/// <summary>The emitted assembly beside the one that the compiler makes of the text.</summary>
[TestClass]
public sealed class EmissionTests
{
    private static readonly JsonArguments Arguments = new();

    public static IEnumerable<TestDataRow<string>> Cases => FacadeCase.Names
        .Select(name => new TestDataRow<string>(name) { DisplayName = $"A program sees the same of {name}" });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void A_program_sees_the_same_of_both(string name) => AssertSame(FacadeCase.Read(name).Catalog);

    [TestMethod]
    public void A_program_sees_the_same_of_random_schemas() => AssertSame(RandomSchema.Catalog(tools: 40));

    [TestMethod]
    public void Records_are_equal_and_read_as_the_compilers_are()
    {
        var source = FacadeGenerator.Generate(RandomSchema.Catalog(tools: 60));
        var (emitted, compiled) = (CompiledFacade.Load(FacadeEmitter.Emit(source)), CompiledFacade.Load(CompiledFacade.Image(source)));
        var seen = 0;
        foreach (var type in compiled.GetTypes().Where(type => type.GetMethod("<Clone>$") is not null))
        {
            var (ours, theirs) = (Arguments.Make(emitted.GetType(type.FullName!)!), Arguments.Make(type));
            Assert.AreEqual(theirs.ToString(), ours.ToString());
            AssertIsRecord(ours);
            seen++;
        }

        Assert.IsGreaterThan(100, seen);
    }

    private static void AssertIsRecord(object record)
    {
        var type = record.GetType();
        var copy = type.GetMethod("<Clone>$")!.Invoke(record, [])!;
        Assert.AreNotSame(record, copy);
        Assert.AreEqual(record, copy);
        Assert.AreEqual(record.GetHashCode(), copy.GetHashCode());
        Assert.IsTrue((bool)type.GetMethod("op_Equality")!.Invoke(null, [record, copy])!);
        Assert.IsFalse((bool)type.GetMethod("op_Inequality")!.Invoke(null, [record, copy])!);
        Assert.IsFalse((bool)type.GetMethod("op_Equality")!.Invoke(null, [record, null])!);
        Assert.IsTrue((bool)type.GetMethod("op_Equality")!.Invoke(null, [null, null])!);
        Assert.IsFalse(record.Equals(null));
        foreach (var property in type.GetProperties())
        {
            AssertCounts(record, property);
        }

        if (type.GetMethod("Deconstruct") is { } deconstruct)
        {
            var parts = new object?[deconstruct.GetParameters().Length];
            deconstruct.Invoke(record, parts);
            CollectionAssert.AreEqual(deconstruct.GetParameters().Select(part => type.GetProperty(part.Name!)!.GetValue(record)).ToArray(), parts);
        }
    }

    /// <summary>A copy that differs in one member is not equal.</summary>
    private static void AssertCounts(object record, PropertyInfo property)
    {
        var other = record.GetType().GetMethod("<Clone>$")!.Invoke(record, [])!;
        var value = Arguments.Other(property.PropertyType);
        property.SetValue(other, value);
        Assert.AreEqual(value, property.GetValue(other));
        Assert.AreEqual(Equals(value, property.GetValue(record)), record.Equals(other), $"{record.GetType()}.{property.Name}");
    }

    private static void AssertSame(ToolCatalog catalog)
    {
        var source = FacadeGenerator.Generate(catalog);
        var (emitted, compiled) = (CompiledFacade.Surface(FacadeEmitter.Emit(source)), CompiledFacade.Surface(CompiledFacade.Image(source)));
        Assert.AreEqual(string.Join('\n', compiled), string.Join('\n', emitted));
        Assert.IsNotEmpty(compiled);
    }
}
