namespace RoslynMcp.Server.Chatting;

/// <summary>Lines as they are typed. Reading from a terminal can't be called off: a question that is given up leaves its line to whoever asks next.</summary>
internal sealed class Keyboard
{
    private Task<string?>? _reading;

    /// <summary>One caller at a time; null at the end of input.</summary>
    public async Task<string?> ReadLineAsync(CancellationToken cancellation)
    {
        _reading ??= Task.Run(Console.In.ReadLine, CancellationToken.None);
        var line = await _reading.WaitAsync(cancellation);
        _reading = null;
        return line;
    }
}
