namespace RoslynMcp.Tools.Facade;

/// <summary>How much of a tool's declaration a model is shown.</summary>
public enum FacadeDetail
{
    /// <summary>The method's name and the first sentence of its description.</summary>
    Index,

    /// <summary>The whole signature on one line.</summary>
    Signature,

    /// <summary>The signature with its XML docs and every type it needs.</summary>
    Full,
}
