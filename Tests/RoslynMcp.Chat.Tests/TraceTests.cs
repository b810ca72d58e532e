using System.Diagnostics;
using System.Text;
using RoslynMcp.Runtime;
using RoslynMcp.Tests.ChatEndpoint;
using static VerifyMSTest.Verifier;

namespace RoslynMcp.Chat.Tests;

[TestClass]
public sealed class TraceTests : ChatTest
{
    [TestMethod]
    public async Task One_message_is_one_tree()
    {
        using var parent = new Activity("request").Start();
        var (trace, spans) = (parent.TraceId, new List<Activity>());
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RoslynMcpTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span =>
            {
                if (span.TraceId == trace)
                {
                    lock (spans)
                    {
                        spans.Add(span);
                    }
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var endpoint = new Endpoint(Reply.Runs("return (await Shop.SearchProductsAsync(\"desk\")).Products.Count;"), new Reply.Says("Two."));
        await Host(endpoint).SendAsync(Talk(), "How many?");
        var tree = new StringBuilder();
        Write(parent.SpanId, "");
        await Verify(tree.ToString());
        Assert.IsFalse(spans.Any(span => span.TagObjects.Any(tag => tag.Key is "gen_ai.tool.call.arguments" or "gen_ai.tool.call.result" && tag.Value is not null)));

        void Write(ActivitySpanId above, string indent)
        {
            foreach (var span in spans.Where(span => span.ParentSpanId == above).OrderBy(span => span.StartTimeUtc))
            {
                tree.Append(indent).Append(span.OperationName).Append(span.GetTagItem("gen_ai.usage.input_tokens") is { } tokens ? $" ({tokens} tokens in)" : "").Append('\n');
                Write(span.SpanId, $"{indent}  ");
            }
        }
    }
}
