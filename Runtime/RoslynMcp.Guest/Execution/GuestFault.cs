using System.Diagnostics;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Guest.Results;
using Tools;

namespace RoslynMcp.Guest.Execution;

/// <summary>An exception that the snippet let go.</summary>
/// <param name="Type">The exception's type, as the snippet knows it.</param>
/// <param name="Message">Its message, cut at 4,096 characters.</param>
/// <param name="IsTool">Whether a tool's failure was not caught.</param>
/// <param name="Frames">Method token and IL offset of the snippet's own frames, innermost first.</param>
internal sealed record GuestFault(string Type, string Message, bool IsTool, IReadOnlyList<(int Method, int Offset)> Frames)
{
    private const int LongestMessage = 4096;

    /// <summary>Describes an exception; its message is guest code and may fail in turn.</summary>
    public static GuestFault Of(Exception exception, System.Reflection.Assembly snippet)
    {
        var message = Probe.Weigh(exception).Message ?? "";
        return new GuestFault(
            TypeNames.Of(exception.GetType()),
            message.Length > LongestMessage ? $"{message[..LongestMessage]}… cut" : message,
            exception is ToolException,
            FramesOf(exception, snippet));
    }

    private static List<(int Method, int Offset)> FramesOf(Exception exception, System.Reflection.Assembly snippet)
    {
        var frames = new List<(int, int)>();
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: false).GetFrames())
        {
            if (frame.GetMethod() is { } method && method.Module.Assembly == snippet)
            {
                frames.Add((method.MetadataToken, frame.GetILOffset()));
            }
        }

        return frames;
    }
}
