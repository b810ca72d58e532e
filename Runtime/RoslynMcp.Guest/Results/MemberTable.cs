using System.Collections.Concurrent;

namespace RoslynMcp.Guest.Results;

/// <summary>What the types of one loaded snippet consist of, looked at once for all its executions; it goes when the snippet does.</summary>
internal sealed class MemberTable
{
    private readonly ConcurrentDictionary<Type, Member[]> _known = new();

    public Member[] Of(Type type) => _known.GetOrAdd(type, Members.Of);
}
