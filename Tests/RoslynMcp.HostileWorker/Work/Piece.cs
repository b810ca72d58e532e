namespace RoslynMcp.HostileWorker.Work;

/// <summary>A piece of ordinary work, and what must come out of it.</summary>
internal sealed record Piece(string Name, Func<object?> Do, object? Expected)
{
    public string Outcome()
    {
        try
        {
            var done = Do();
            return Equals(done, Expected) ? "done" : $"gave {done}";
        }
        catch (Exception failed)
        {
            return $"{failed.GetType().Name}: {failed.Message.ReplaceLineEndings(" ")}";
        }
    }
}
