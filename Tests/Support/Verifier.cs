using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyMSTest;

/// <summary>Compares a text with the verified one beside the test, the way Verify.MSTest does.</summary>
public static class Verifier
{
    /// <summary>
    /// Passes when <paramref name="target"/> equals <c>Class.Method.verified.txt</c>; otherwise writes
    /// <c>Class.Method.received.txt</c> and throws <see cref="VerifyException"/> with the first differing line.
    /// </summary>
    public static async Task Verify(
        string target,
        VerifySettings? settings = null,
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        settings ??= new VerifySettings();
        var snapshot = SnapshotFile.For(sourceFile, method, settings);
        var received = settings.Scrub(target);
        var verified = await snapshot.ReadVerifiedAsync();
        if (verified == received)
        {
            snapshot.ForgetReceived();
            return;
        }

        await snapshot.WriteReceivedAsync(received);
        throw new VerifyException(Difference.Describe(snapshot, verified, received));
    }
}
