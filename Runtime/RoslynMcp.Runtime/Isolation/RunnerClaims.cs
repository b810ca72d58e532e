using System.Text;
using System.Text.Json;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Guest.Wire;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>Refuses what an honest runner never sends, before anything else of the host sees it.</summary>
internal static class RunnerClaims
{
    private const int LongestName = 256;
    private const int LongestText = 64 << 10;

    /// <summary>What is written about a cut comes on top of what was cut.</summary>
    private const int Slack = 1024;

    /// <summary>Calls are numbered from 1: a number that came before would let one record stand for two calls.</summary>
    public static ToolRequest Check(ToolRequest call, int number, long waiting)
    {
        Require(call.CallId == number, $"call {number} has the number {call.CallId}");
        Require(call.Tool.Length <= LongestName, $"a tool's name has {call.Tool.Length} characters");
        Require(
            waiting + call.Arguments.Length <= WireProtocol.MostArguments,
            $"{waiting + call.Arguments.Length} bytes of arguments wait for answers, and {WireProtocol.MostArguments} may");
        return call;
    }

    public static GuestOutcome Check(GuestOutcome outcome, GuestLimits limits)
    {
        var printed = Encoding.UTF8.GetByteCount(outcome.Output);
        Require(printed <= limits.Output + (long)Slack, $"{printed} bytes were printed, and {limits.Output} may be");
        Require(outcome.Result.Length <= limits.Result + (long)LongestText, $"the result has {outcome.Result.Length} bytes, and {limits.Result} are allowed");
        Require(outcome.Trip is null or { Code.Length: <= LongestName }, "a limit's name is too long");
        Require(outcome.Fault is null or { Type.Length: <= LongestText, Message.Length: <= LongestText }, "a fault's description is too long");
        if (outcome is { Trip: null, Fault: null, IsCancelled: false })
        {
            RequireJson(outcome.Result.Span);
        }

        return outcome;
    }

    private static void RequireJson(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text);
            while (reader.Read())
            {
            }
        }
        catch (JsonException invalid)
        {
            throw new WireException($"the result is not JSON: {invalid.Message}");
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new WireException(otherwise);
        }
    }
}
