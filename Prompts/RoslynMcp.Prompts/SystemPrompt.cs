using RoslynMcp.Prompts.Rendering;
using RoslynMcp.Prompts.Templates;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Prompts;

/// <summary>What a model is told before its first message; the same catalog always gives the same text.</summary>
public static class SystemPrompt
{
    /// <summary>The most tools whose signatures are ever written into the prompt itself.</summary>
    public const int MostInline = 10;

    /// <summary>The most tokens (estimate, o200k) of a prompt that lists categories, however many there are.</summary>
    public const int MostTokens = 220;

    /// <summary>What one more round of search_tools costs beside its answer: the call, its wrapping and the reply's.</summary>
    private const int LookupRound = 60;

    /// <summary>How many tools a snippet calls, and so looks up, as a rule.</summary>
    private const int UsualLookups = 2;

    private const string NoTools = "There are no tools: compute from what you are given.";

    private static readonly Template Layout = Template.Read("SystemPrompt");
    private static readonly Template Inline = Template.Read("Signatures");

    /// <summary>
    /// Renders the prompt: the categories with their counts, or the signatures themselves where the catalog is so small that this
    /// takes fewer tokens than looking them up.
    /// </summary>
    public static string Render(FacadeSource facade)
    {
        ArgumentNullException.ThrowIfNull(facade);
        return Layout.With("tools", Tools(facade)).Text;
    }

    private static string Tools(FacadeSource facade)
    {
        if (facade.Tools.IsEmpty)
        {
            return NoTools;
        }

        var directory = ToolDirectory.Render(facade, MostTokens - TokenEstimate.Of(Layout.With("tools", "").Text));
        if (facade.Tools.Length > MostInline)
        {
            return directory;
        }

        var signatures = Inline.With("signatures", Declarations.Render(facade.Tools, FacadeDetail.Signature)).Text;
        var inline = TokenEstimate.Of(signatures);
        var lookup = TokenEstimate.Of(directory) + LookupRound + inline * Math.Min(UsualLookups, facade.Tools.Length) / facade.Tools.Length;
        return inline <= lookup ? signatures : directory;
    }
}
