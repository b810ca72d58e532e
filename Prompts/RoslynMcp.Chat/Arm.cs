using RoslynMcp.Chat.Limiting;
using RoslynMcp.Runtime;

namespace RoslynMcp.Chat;

/// <summary>Which way a conversation's messages are answered.</summary>
internal static class Arm
{
    public static ChatMode Of(string conversation, ChatHostOptions options, Sandbox? sandbox)
        => sandbox is null || !options.ExecutionEnabled || !Rollout.Includes(conversation, options.RolloutPercent) ? ChatMode.Traditional
            : options.Fence ? ChatMode.CodeByFence
            : ChatMode.CodeByTool;
}
