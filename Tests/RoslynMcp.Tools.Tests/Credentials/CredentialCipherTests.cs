using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Tests.Credentials;

[TestClass]
public sealed class CredentialCipherTests
{
    private static readonly string Old = $"2025:{Convert.ToBase64String(Enumerable.Repeat((byte)1, 32).ToArray())}";
    private static readonly string New = $"2026:{Convert.ToBase64String(Enumerable.Repeat((byte)2, 32).ToArray())}";
    private static readonly PlatformCredential Credential = new(new("https://demo.example"), "ck_key", "cs_secret");

    [TestMethod]
    public void What_was_encrypted_is_decrypted_and_nowhere_to_be_read()
    {
        var cipher = new CredentialCipher(CredentialKeys.Parse(Old));

        var text = cipher.Encrypt("demo", ShopPlatform.WooCommerce, Credential);

        Assert.AreEqual(Credential, cipher.Decrypt("demo", ShopPlatform.WooCommerce, text));
        Assert.IsFalse(text.Contains("secret", StringComparison.Ordinal));
        Assert.AreNotEqual(text, cipher.Encrypt("demo", ShopPlatform.WooCommerce, Credential), "A nonce is never used twice.");
    }

    [TestMethod]
    public void A_new_key_encrypts_and_the_old_one_still_decrypts()
    {
        var old = new CredentialCipher(CredentialKeys.Parse(Old)).Encrypt("demo", ShopPlatform.Shopify, Credential);
        var rotated = new CredentialCipher(CredentialKeys.Parse($"{New}, {Old}"));

        Assert.AreEqual(Credential, rotated.Decrypt("demo", ShopPlatform.Shopify, old));
        StringAssert.StartsWith(rotated.Encrypt("demo", ShopPlatform.Shopify, Credential), "2026.");
    }

    [TestMethod]
    public void What_was_changed_moved_or_encrypted_elsewhere_is_an_error_that_says_nothing()
    {
        var cipher = new CredentialCipher(CredentialKeys.Parse(Old));
        var text = cipher.Encrypt("demo", ShopPlatform.WooCommerce, Credential);
        const string Sentence = "The WooCommerce credential of this tenant cannot be decrypted. Enter it again.";

        foreach (var bad in new[] { text[..^8] + "AAAAAAA=", text[..20], "2025.!", "2025." })
            Assert.AreEqual(Sentence, Refusal(() => cipher.Decrypt("demo", ShopPlatform.WooCommerce, bad)));
        Assert.AreEqual(Sentence, Refusal(() => cipher.Decrypt("acme", ShopPlatform.WooCommerce, text)));
        Assert.AreEqual(Sentence.Replace("WooCommerce", "Shopify"), Refusal(() => cipher.Decrypt("demo", ShopPlatform.Shopify, text)));
        Assert.AreEqual(
            "A credential was encrypted by a key that is not configured. Add that key, or enter the credential again.",
            Refusal(() => new CredentialCipher(CredentialKeys.Parse(New)).Decrypt("demo", ShopPlatform.WooCommerce, text)));
    }

    [TestMethod]
    public void A_credential_prints_as_whose_it_is()
        => Assert.AreEqual("the credential of demo.example", $"{Credential}");

    [TestMethod]
    [DataRow("", "There is no credential key. Give one as id:base64 of 32 bytes.")]
    [DataRow("topsecret", "Credential key 1 must be id:base64 of 32 bytes.")]
    [DataRow("a:c2hvcnQ=", "Credential key 1 must be id:base64 of 32 bytes.")]
    public void A_key_that_is_none_is_refused_without_being_shown(string text, string message)
        => Assert.AreEqual(message, Refusal(() => CredentialKeys.Parse(text)));

    [TestMethod]
    public void Two_keys_with_one_id_are_refused()
        => Assert.AreEqual("Two credential keys have one id. Give each its own.", Refusal(() => CredentialKeys.Parse($"{Old},{Old}")));

    private static string Refusal(Action action) => Assert.ThrowsExactly<CredentialException>(action).Message;
}
