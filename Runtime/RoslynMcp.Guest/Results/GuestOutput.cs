using System.Text;

namespace RoslynMcp.Guest.Results;

/// <summary>What a snippet prints, kept up to a bound in UTF-8 bytes; the rest is dropped and said to be.</summary>
internal sealed class GuestOutput(int limit)
{
    private readonly StringBuilder _text = new();
    private int _bytes;

    public bool IsTruncated { get; private set; }

    public void Write(ReadOnlySpan<char> text)
    {
        if (IsTruncated)
        {
            return;
        }

        var bytes = Encoding.UTF8.GetByteCount(text);
        if (_bytes + (long)bytes > limit)
        {
            text = Fit(text, limit - _bytes);
            IsTruncated = true;
        }

        _bytes += bytes;
        _text.Append(text);
    }

    public string Finish() => IsTruncated
        ? $"{_text}\n… output cut at {limit} bytes; print less, or return only what is needed."
        : _text.ToString();

    private static ReadOnlySpan<char> Fit(ReadOnlySpan<char> text, int bytes)
    {
        var length = Math.Min(text.Length, bytes);
        while (Encoding.UTF8.GetByteCount(text[..length]) > bytes)
        {
            length--;
        }

        return length > 0 && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
