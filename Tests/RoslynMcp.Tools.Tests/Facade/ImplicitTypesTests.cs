using System.Reflection;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Tools.Tests.Facade;

[TestClass]
public class ImplicitTypesTests
{
    /// <summary>The implicit usings of a snippet; see CONTRACT.md.</summary>
    private static readonly string[] Namespaces =
    [
        "System", "System.Collections.Generic", "System.Globalization", "System.Linq", "System.Text", "System.Text.Json",
        "System.Text.RegularExpressions", "System.Threading.Tasks",
    ];

    [TestMethod]
    public void No_category_makes_a_name_of_the_framework_ambiguous()
    {
        var names = FrameworkTypes().ToArray();
        var catalog = ToolCatalog.Create(names.Select(name => new ToolDescriptor
        {
            Category = name,
            Name = "run",
            InputSchema = JsonElement.Parse("{}"),
            Handler = (_, _) => throw new NotSupportedException(),
        }));

        var classes = FacadeGenerator.Generate(catalog).Tools.Select(tool => tool.ClassName);

        Assert.AreEqual("", string.Join(' ', classes.Intersect(names)));
        Assert.IsGreaterThan(200, names.Length);
    }

    private static IEnumerable<string> FrameworkTypes()
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => Path.GetFileNameWithoutExtension(path)!)
            .Where(name => name.StartsWith("System.", StringComparison.Ordinal))
            .SelectMany(name => Assembly.Load(name).GetExportedTypes())
            .Where(type => !type.IsNested && !type.IsGenericTypeDefinition && Namespaces.Contains(type.Namespace))
            .Select(type => type.Name)
            .Distinct();
}
