using RoslynMcp.Prompts;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Chat.Code;

/// <summary>What the model is told first, by mode and disclosure.</summary>
internal static class CodePrompt
{
    private const int MostSignatures = 60;

    private static readonly string Fence = Read("Fence");
    private static readonly string Direct = Read("Direct");

    public static string For(ChatMode mode, RoleView view, string message, ChatHostOptions options) => mode switch
    {
        ChatMode.Traditional => Direct,
        ChatMode.CodeByTool when options.ProgressiveDisclosure => SystemPrompt.Render(view.Facade),
        ChatMode.CodeByTool => $"{SystemPrompt.Render(view.Facade)}\n\nTheir signatures:\n{Signatures(view, message)}",
        ChatMode.CodeByFence => Fence.Replace("{{tools}}", Signatures(view, message), StringComparison.Ordinal),
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a mode."),
    };

    /// <summary>All of a catalog that is small enough, else what fits the message.</summary>
    private static string Signatures(RoleView view, string message)
    {
        var fits = view.Facade.Tools.Length > MostSignatures ? view.Search.Find(message, FacadeDetail.Signature, MostSignatures) : null;
        return (fits is { Total: > 0 } ? fits : view.Search.Find("", FacadeDetail.Signature, MostSignatures)).Text;
    }

    private static string Read(string name)
    {
        using var stream = typeof(CodePrompt).Assembly.GetManifestResourceStream($"Templates/{name}.txt")
            ?? throw new InvalidOperationException($"The template {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
