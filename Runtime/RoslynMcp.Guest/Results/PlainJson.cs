namespace RoslynMcp.Guest.Results;

/// <summary>Tells JSON that can be copied as it is from such as nests too deep, or spells half a surrogate pair, which no writer takes.</summary>
internal static class PlainJson
{
    public static bool Is(ReadOnlySpan<byte> json, int depth)
    {
        var isText = false;
        for (var at = 0; at < json.Length; at++)
        {
            switch (json[at])
            {
                case (byte)'"':
                    isText = !isText;
                    break;
                case (byte)'\\' when IsSurrogate(json[(at + 1)..]):
                    return false;
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'[' or (byte)'{' when !isText && --depth < 0:
                    return false;
                case (byte)']' or (byte)'}' when !isText:
                    depth++;
                    break;
            }
        }

        return true;
    }

    private static bool IsSurrogate(ReadOnlySpan<byte> escape)
        => escape is [(byte)'u', (byte)'d' or (byte)'D', >= (byte)'8', ..];
}
