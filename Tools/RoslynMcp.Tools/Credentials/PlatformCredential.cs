namespace RoslynMcp.Tools.Credentials;

/// <summary>What a shop's platform wants to see of us; never in a log, an exception or a tool's result.</summary>
/// <param name="Shop">Where the shop is.</param>
/// <param name="Key">WooCommerce's consumer key; empty where a secret alone is enough.</param>
/// <param name="Secret">The secret or token.</param>
public sealed record PlatformCredential(Uri Shop, string Key, string Secret)
{
    /// <summary>Says whose it is and nothing else.</summary>
    public override string ToString() => $"the credential of {Shop.Host}";
}
