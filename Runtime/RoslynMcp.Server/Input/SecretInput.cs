using System.Text;

namespace RoslynMcp.Server.Input;

/// <summary>Secrets from standard input, a line each, or from a person who does not see what is typed.</summary>
internal static class SecretInput
{
    private const int Longest = 4096;

    public static async Task<string> ReadAsync(string what, CancellationToken cancellation)
    {
        var text = (Console.IsInputRedirected ? await Console.In.ReadLineAsync(cancellation) : await AskAsync(what, cancellation))?.Trim();
        return string.IsNullOrEmpty(text) ? throw new UsageException($"standard input has no {what}; give one line for each of what is asked for, without quotes")
            : text.Length > Longest || text.Any(char.IsControl) ? throw new UsageException($"the {what} is longer than {Longest} characters or has control characters, which is no secret")
            : text;
    }

    private static async Task<string?> AskAsync(string what, CancellationToken cancellation)
        => OperatingSystem.IsWindows() ? ReadKeys(what) : await UnseenLine.AskAsync($"{what}: ", cancellation);

    private static string ReadKeys(string what)
    {
        Console.Error.Write($"{what}: ");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key is ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (key.KeyChar is not '\0')
            {
                typed.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
