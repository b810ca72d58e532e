namespace RoslynMcp.Tools.Commerce.Search.Vectors;

/// <summary>All vectors of one tenant and model in memory, compared one by one: a few thousand take less than a millisecond.</summary>
internal sealed class VectorIndex
{
    private readonly long[] _ids;
    private readonly byte[][] _vectors;
    private readonly double[] _norms;

    public VectorIndex(IReadOnlyList<(long Id, byte[] Vector)> entries)
    {
        _ids = [.. entries.Select(entry => entry.Id)];
        _vectors = [.. entries.Select(entry => entry.Vector)];
        _norms = [.. entries.Select(entry => PackedVector.Norm(entry.Vector))];
    }

    /// <summary>The nearest by cosine, nearest first, then by id; those that are not at all alike are left out.</summary>
    public IReadOnlyList<(long Id, double Cosine)> Nearest(ReadOnlySpan<float> query, int limit, double least, ISet<long>? among)
    {
        var packed = PackedVector.Pack(query);
        var norm = PackedVector.Norm(packed);
        var best = new PriorityQueue<(long Id, double Cosine), (double Cosine, long FarFirst)>(limit + 1);
        if (norm is 0) return [];

        for (var i = 0; i < _ids.Length; i++)
        {
            if (_vectors[i].Length != packed.Length || _norms[i] is 0) continue;
            var cosine = PackedVector.Dot(_vectors[i], packed) / (_norms[i] * norm);
            if (cosine < least || (among is not null && !among.Contains(_ids[i]))) continue;
            best.Enqueue((_ids[i], cosine), (cosine, -_ids[i]));
            if (best.Count > limit) best.Dequeue();
        }

        var nearest = new (long Id, double Cosine)[best.Count];
        for (var i = nearest.Length - 1; i >= 0; i--) nearest[i] = best.Dequeue();
        return nearest;
    }
}
