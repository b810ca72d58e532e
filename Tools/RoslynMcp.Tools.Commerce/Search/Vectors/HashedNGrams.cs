using System.Numerics.Tensors;

namespace RoslynMcp.Tools.Commerce.Search.Vectors;

/// <summary>
/// Turns text into a vector without any model: each word, and each run of three letters of it, adds to or takes from one
/// dimension by its hash (feature hashing). Alike spellings come out near each other; alike meanings do not.
/// </summary>
internal static class HashedNGrams
{
    public const int Dimensions = 256;

    private const int Run = 3;
    private const int LongestWord = 64;
    private const float WordWeight = 1f;
    private const float RunWeight = 0.5f;
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The vector, of unit length; all zeros for a text without letters and digits.</summary>
    public static float[] Of(string text)
    {
        var vector = new float[Dimensions];
        Span<char> word = stackalloc char[LongestWord + 2];
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                if (length < LongestWord) word[++length] = char.ToLowerInvariant(text[i]);
                continue;
            }

            if (length > 0) Add(vector, word, length);
            length = 0;
        }

        var norm = TensorPrimitives.Norm(vector);
        if (norm > 0) TensorPrimitives.Divide(vector, norm, vector);
        return vector;
    }

    // The word stands from 1 to length, so that both its ends can be marked.
    private static void Add(float[] vector, Span<char> word, int length)
    {
        if (length > Run && word[length] is 's') length--;
        word[0] = '^';
        word[length + 1] = '$';
        var marked = word[..(length + 2)];
        Add(vector, marked, WordWeight);
        if (char.IsAsciiDigit(word[1])) return;
        var share = RunWeight / MathF.Sqrt(length);
        for (var i = 0; i + Run <= marked.Length; i++) Add(vector, marked.Slice(i, Run), share);
    }

    private static void Add(float[] vector, ReadOnlySpan<char> feature, float weight)
    {
        // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
        var hash = OffsetBasis;
        foreach (var letter in feature) hash = (hash ^ letter) * Prime;
        hash ^= hash >> 32;
        vector[hash % Dimensions] += (hash & 0x8000_0000) is 0 ? weight : -weight;
    }
}
