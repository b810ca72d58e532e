namespace RoslynMcp.Guest.Wire;

/// <summary>What a frame carries. Values are part of the protocol: <see cref="WireProtocol.Version"/> changes with them.</summary>
internal enum MessageKind : byte
{
    /// <summary>Worker to host: protocol version, build and what confines it; then it waits for work.</summary>
    Ready = 1,

    /// <summary>Worker to host: why it can't serve, as one sentence; then it ends.</summary>
    Failed = 2,

    /// <summary>Host to runner: the facade's image and a warm-up snippet.</summary>
    Prepare = 10,

    /// <summary>Host to runner: limits and a metered image.</summary>
    Execute = 11,

    /// <summary>Host to runner: the answer to a tool call.</summary>
    ToolReply = 12,

    /// <summary>Runner to host: a tool call.</summary>
    ToolCall = 13,

    /// <summary>Runner to host: how the execution ended.</summary>
    Outcome = 14,

    /// <summary>Host to compiler: the facade, as text or already compiled.</summary>
    Facade = 20,

    /// <summary>Host to compiler: a snippet's text.</summary>
    Compile = 21,

    /// <summary>Compiler to host: the compiled facade and the compiled warm-up snippet.</summary>
    FacadeCompiled = 22,

    /// <summary>Compiler to host: a snippet that may be loaded.</summary>
    Compiled = 23,

    /// <summary>Compiler to host: diagnostics of a snippet that may not.</summary>
    Refused = 24,

    /// <summary>Compiler to host: why a snippet would not fit the stack, as a sentence.</summary>
    TooLarge = 25,
}
