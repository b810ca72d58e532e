namespace RoslynMcp.Tools.Mcp.Reading;

/// <summary>What a server lists as a tool is none; the message says what is wrong with it.</summary>
internal sealed class MalformedToolException(string message) : Exception(message);
