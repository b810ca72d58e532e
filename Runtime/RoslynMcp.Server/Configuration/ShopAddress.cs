namespace RoslynMcp.Server.Configuration;

/// <summary>Where a shop may be: keys travel encrypted, or do not leave this machine.</summary>
internal static class ShopAddress
{
    public const string Rule = "an https:// address without user, query and fragment, such as https://shop.example; http:// only of this machine";

    /// <summary>The address, or null where it is against the rule.</summary>
    public static Uri? Read(string text)
        => Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            && address is { UserInfo: "", Query: "", Fragment: "" }
                ? address
                : null;
}
