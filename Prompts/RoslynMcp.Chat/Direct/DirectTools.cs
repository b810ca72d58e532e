using System.Collections.Frozen;
using OpenAI.Chat;
using RoslynMcp.Chat.Code;
using RoslynMcp.Prompts;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Chat.Direct;

/// <summary>
/// The catalog as ordinary function tools. Calls of one reply that only read run together, others one after the other, and the same
/// call only once.
/// </summary>
internal sealed class DirectTools : IToolBox
{
    private readonly FrozenDictionary<string, ToolDescriptor> _byName;
    private readonly DirectCall _call;

    public DirectTools(Exchange exchange)
    {
        var offered = exchange.View.Best(exchange.Message, exchange.Options.DirectTools);
        _byName = FunctionNames.Of(ToolCatalog.Create(offered)).ToFrozenDictionary(StringComparer.Ordinal);
        _call = new DirectCall(exchange);
        Tools = [.. _byName.OrderBy(tool => tool.Key, StringComparer.Ordinal).Select(tool => ChatTool.CreateFunctionTool(
            tool.Key, tool.Value.Description, BinaryData.FromString(tool.Value.InputSchema.GetRawText())))];
    }

    public IReadOnlyList<ChatTool> Tools { get; }

    public async Task<IReadOnlyList<string>> CallAsync(IReadOnlyList<ChatToolCall> calls, CancellationToken cancellation)
    {
        var once = new Dictionary<string, Task<string>>(StringComparer.Ordinal);
        try
        {
            foreach (var call in calls)
            {
                var key = $"{call.FunctionName}\n{call.FunctionArguments}";
                if (once.ContainsKey(key))
                {
                    continue;
                }

                var running = CallAsync(call, cancellation);
                once[key] = running;
                if (_byName.GetValueOrDefault(call.FunctionName)?.Effects.ReadOnly is not true)
                {
                    await running;
                }
            }
        }
        finally
        {
            // None of them outlives the message, whichever was cancelled first.
            await ((Task)Task.WhenAll(once.Values)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return await Task.WhenAll(calls.Select(call => once[$"{call.FunctionName}\n{call.FunctionArguments}"]));
    }

    private async Task<string> CallAsync(ChatToolCall call, CancellationToken cancellation)
    {
        if (!_byName.TryGetValue(call.FunctionName, out var tool))
        {
            var near = NearNames.Of(call.FunctionName, _byName.Keys).Take(3).ToList();
            return $"There is no tool {Bounded.Cut(call.FunctionName, 100)}.{(near.Count == 0 ? "" : $" Nearby: {string.Join(", ", near)}.")} Nothing ran.";
        }

        var (arguments, problem) = Arguments.Read(call.FunctionArguments);
        return problem ?? Arguments.Unknown(arguments, tool) ?? await _call.RunAsync(tool, arguments, cancellation);
    }
}
