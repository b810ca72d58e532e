namespace RoslynMcp.Runtime.Tests.Effects;

/// <summary>The ways in which C# can come to call a function: statements that use it, and the types that they need.</summary>
/// <param name="Statements">Adds to <c>sum</c>; {0} is the tool, {1} a number that no other shape has.</param>
/// <param name="Types">Declarations at the end of the snippet.</param>
internal sealed record CallShape(string Statements, string Types = "")
{
    public static IReadOnlyList<CallShape> All { get; } =
    [
        new("sum += await {0}({1});"),
        new("Func<int, Task<int>> f{1} = {0}; sum += await f{1}({1});"),
        new("var f{1} = {0}; sum += await f{1}({1});"),
        new("Func<Task<int>> f{1} = () => {0}({1}); sum += await f{1}();"),
        new("Func<int, Task<int>> f{1} = async x => await {0}(x) + 1; sum += await f{1}({1});"),
        new("async Task<int> Local{1}(int x) => await {0}(x); sum += await Local{1}({1});"),
        new("static Task<int> Local{1}(int x) => {0}(x); sum += await Local{1}({1});"),
        new("sum += (await Task.WhenAll(new[] {{ 1, 2 }}.Select({0}))).Sum();"),
        new("sum += (await Task.WhenAll(from x in new[] {{ {1} }} select {0}(x))).Sum();"),
        new("sum += await (({1} % 2) switch {{ 0 => {0}(1), _ => {0}(2) }});"),
        new("if (sum < 0) {{ sum += await {0}({1}); }}"),
        new("var map{1} = new Dictionary<string, Func<int, Task<int>>> {{ [\"a\"] = {0} }}; sum += await map{1}[\"a\"]({1});"),
        new("try {{ throw new FormatException(); }} catch (FormatException) {{ sum += await {0}({1}); }}"),
        new("sum += await new Caller{1}().GoAsync();", "class Caller{1} {{ public async Task<int> GoAsync() => await {0}({1}); }}"),
        new("sum += await Held{1}.Call({1});", "static class Held{1} {{ public static readonly Func<int, Task<int>> Call = {0}; }}"),
        new("sum += await Started{1}.Task;", "static class Started{1} {{ public static readonly Task<int> Task = {0}({1}); }}"),
        new("sum += await new Outer{1}.Inner().GoAsync();", "class Outer{1} {{ public class Inner {{ public Task<int> GoAsync() => {0}({1}); }} }}"),
        new("sum += await new Box{1}<string>().GoAsync(\"a\");", "class Box{1}<T> {{ public Task<int> GoAsync(T value) => {0}(value!.ToString()!.Length); }}"),
        new("sum += await Generic{1}.GoAsync(1);", "static class Generic{1} {{ public static Task<int> GoAsync<T>(T value) => {0}({1}); }}"),
        new("await foreach (var x in Stream{1}.GoAsync()) {{ sum += x; }}", "static class Stream{1} {{ public static async IAsyncEnumerable<int> GoAsync() {{ yield return await {0}({1}); }} }}"),
        new("foreach (var x in Lazy{1}.Go()) {{ sum += await x; }}", "static class Lazy{1} {{ public static IEnumerable<Task<int>> Go() {{ yield return {0}({1}); }} }}"),
        new("sum += await ((IGo{1})new Goer{1}()).GoAsync();", "interface IGo{1} {{ Task<int> GoAsync(); }} class Goer{1} : IGo{1} {{ Task<int> IGo{1}.GoAsync() => {0}({1}); }}"),
        new("sum += await new Default{1}().Call({1});", "record Default{1}(Func<int, Task<int>>? Given = null) {{ public Func<int, Task<int>> Call => Given ?? {0}; }}"),
        new("sum += await new Prop{1}().Value;", "class Prop{1} {{ public Task<int> Value {{ get; }} = {0}({1}); }}"),
        new("sum += await (new Op{1}() + 1);", "class Op{1} {{ public static Task<int> operator +(Op{1} a, int b) => {0}(b); }}"),
        new("sum += await new Base{1}.Derived().GoAsync();", "abstract class Base{1} {{ public abstract Task<int> GoAsync(); public class Derived : Base{1} {{ public override Task<int> GoAsync() => {0}({1}); }} }}"),
        new("sum += await 5.Ext{1}();", "static class Exts{1} {{ public static Task<int> Ext{1}(this int x) => {0}(x); }}"),
        new("Del{1} d{1} = {0}; sum += await d{1}({1});", "delegate Task<int> Del{1}(int n);"),
        new("sum += await new Evented{1}().RaiseAsync();", "class Evented{1} {{ event Func<int, Task<int>> On = {0}; public Task<int> RaiseAsync() => On({1}); }}"),
    ];

    /// <summary>What a snippet says of a tool without calling or naming it as code.</summary>
    public static IReadOnlyList<CallShape> Mentions { get; } =
    [
        new("Console.WriteLine(\"{0}({1})\");"),
        new("// {0}({1})\n"),
        new("sum += nameof({0}).Length;"),
        new("sum += $\"{0}\".Length;"),
    ];
}
