namespace RoslynMcp.Tools.Tests.Support;

[TestClass]
public sealed class VerifierTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshots");

    private string Source => Path.Combine(_folder.FullName, "SomeTests.cs");

    [TestMethod]
    public async Task Without_a_verified_file_the_text_is_received_and_the_test_fails()
    {
        var failure = await Assert.ThrowsExactlyAsync<VerifyException>(() => Verify("text"));

        Assert.AreEqual(
            "New snapshot. Read it and, if it is right, rename it (received: SomeTests.Some.received.txt, verified: SomeTests.Some.verified.txt).",
            failure.Message);
        Assert.AreEqual("text", await File.ReadAllTextAsync(FilePath("SomeTests.Some.received.txt")));
    }

    [TestMethod]
    public async Task A_difference_is_shown_by_its_first_line()
    {
        await File.WriteAllTextAsync(FilePath("SomeTests.Some.verified.txt"), "same\nbefore\n");

        var failure = await Assert.ThrowsExactlyAsync<VerifyException>(() => Verify("same\nafter\n"));

        StringAssert.Contains(failure.Message, "at line 2");
        StringAssert.EndsWith(failure.Message, "  verified: before\n  received: after");
    }

    [TestMethod]
    public async Task An_equal_text_passes_and_forgets_what_was_received()
    {
        await File.WriteAllTextAsync(FilePath("SomeTests.Some.verified.txt"), "a\r\nb");
        await File.WriteAllTextAsync(FilePath("SomeTests.Some.received.txt"), "old");

        await Verify("a\nb");

        Assert.IsFalse(File.Exists(FilePath("SomeTests.Some.received.txt")));
    }

    [TestMethod]
    public async Task Settings_name_the_file_and_scrub_the_text()
    {
        var settings = new VerifySettings();
        settings.UseDirectory("Snapshots");
        settings.UseTextForParameters("case=1");
        settings.ScrubLinesContaining("time:");
        settings.AddScrubber(text => text.Replace("secret", "***"));

        await Assert.ThrowsExactlyAsync<VerifyException>(() => Verify("a secret\ntime: 5\nend", settings));

        Assert.AreEqual("a ***\nend", await File.ReadAllTextAsync(FilePath("Snapshots", "SomeTests.Some_case=1.received.txt")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task Verify(string text, VerifySettings? settings = null) => Verifier.Verify(text, settings, Source, "Some");

    private string FilePath(params ReadOnlySpan<string> parts) => Path.Combine([_folder.FullName, .. parts]);
}
