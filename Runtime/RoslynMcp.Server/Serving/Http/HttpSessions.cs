using System.Collections.Concurrent;

namespace RoslynMcp.Server.Serving.Http;

/// <summary>The sessions of clients. A client may forget to end its own, so idle ones end when room is needed or their time is up.</summary>
internal sealed class HttpSessions(McpSurface surface, Offers offers) : IAsyncDisposable
{
    private const int Most = 100;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, HttpSession> _sessions = new(StringComparer.Ordinal);

    public HttpSession? Find(string id) => _sessions.GetValueOrDefault(id);

    /// <summary>A new session; null when all there may be are at work.</summary>
    public async Task<HttpSession?> OpenAsync()
    {
        await MakeRoomAsync();
        if (_sessions.Count >= Most)
        {
            return null;
        }

        var session = new HttpSession(surface, offers, isStateless: false);
        _sessions[session.Id!] = session;
        return session;
    }

    /// <summary>A session for one request, as protocol revision 2026-07-28 has them.</summary>
    public HttpSession OpenForOne() => new(surface, offers, isStateless: true);

    public async Task CloseAsync(HttpSession session)
    {
        if (session.Id is { } id && _sessions.TryRemove(id, out _))
        {
            await session.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var session in _sessions.Values)
        {
            await CloseAsync(session);
        }
    }

    private async Task MakeRoomAsync()
    {
        var oldest = _sessions.Values.Where(session => !session.IsActive).OrderBy(session => session.LastUsed).ToList();
        var tooMany = _sessions.Count - Most + 1;
        foreach (var session in oldest.Where((session, position)
            => position < tooMany || Environment.TickCount64 - session.LastUsed > Idle.TotalMilliseconds))
        {
            await CloseAsync(session);
        }
    }
}
