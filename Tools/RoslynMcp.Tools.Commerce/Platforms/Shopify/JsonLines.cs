using System.Buffers;
using System.IO.Pipelines;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>A file of JSON lines, read line by line; one that does not end is an error before it has filled the memory.</summary>
internal sealed class JsonLines(Stream file)
{
    private const byte End = (byte)'\n';

    /// <summary>A product with all that a shop may write of it is far shorter.</summary>
    private const int Longest = 4 << 20;

    private readonly PipeReader _reader = PipeReader.Create(file);

    /// <summary>The next line without its end, or null after the last.</summary>
    public async ValueTask<byte[]?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await _reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            var buffer = read.Buffer;
            if (buffer.PositionOf(End) is { } end)
            {
                var line = buffer.Slice(0, end).ToArray();
                _reader.AdvanceTo(buffer.GetPosition(1, end));
                return line;
            }

            if (buffer.Length > Longest) throw new PlatformException("The shop's file has a line that does not end.");
            if (read.IsCompleted)
            {
                var rest = buffer.ToArray();
                _reader.AdvanceTo(buffer.End);
                return rest.Length > 0 ? rest : null;
            }

            _reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }
}
