using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Serving;

/// <summary>What is offered now. When a mounted server lists other tools a new offer takes over, and who uses the old one keeps it.</summary>
internal sealed class Offers : IDisposable
{
    private readonly OfferedTools _tools;
    private readonly SandboxSettings _settings;
    private readonly Lock _replacing = new();
    private volatile Offer _current;
    private bool _ended;

    public Offers(OfferedTools tools, SandboxSettings settings)
    {
        (_tools, _settings) = (tools, settings);
        _current = Make();
        _tools.Upstream.Changed += Refresh;
    }

    /// <summary>Raised when another offer has taken over.</summary>
    public event Action? Changed;

    /// <summary>The offer of now, to be left after use.</summary>
    public Offer Enter()
    {
        while (true)
        {
            var current = _current;
            if (current.TryEnter())
            {
                return current;
            }

            ObjectDisposedException.ThrowIf(_ended, this);
        }
    }

    public void Dispose()
    {
        _tools.Upstream.Changed -= Refresh;
        lock (_replacing)
        {
            _ended = true;
            _current.Leave();
        }
    }

    /// <summary>Making an offer takes time, which the connection that tells of the change must not lose.</summary>
    private void Refresh() => _ = Task.Run(Replace);

    private void Replace()
    {
        lock (_replacing)
        {
            var before = _current;
            if (_ended || _tools.Collect().Hash == before.Catalog.Hash)
            {
                return;
            }

            _current = Make();
            before.Leave();
        }

        StandardError.Line($"the tools have changed: {Measure.Count(_current.Catalog.Tools.Length, "tool")} now");
        Changed?.Invoke();
    }

    private Offer Make() => new(_tools.Collect(), _settings.ToOptions(atOnce: Environment.ProcessorCount * 2));
}
