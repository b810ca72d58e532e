using System.Runtime.CompilerServices;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Collects why a module may not be loaded.</summary>
internal sealed class Findings
{
    private readonly List<string> _reasons = [];

    public IReadOnlyList<string> Reasons => _reasons;

    public void Add(string reason) => _reasons.Add(reason);

    /// <summary>Adds the reason, whose parts are only read when there is one: their names are most of what a verification would cost.</summary>
    public void If(bool refused, [InterpolatedStringHandlerArgument(nameof(refused))] ref Reason reason)
    {
        if (refused)
        {
            _reasons.Add(reason.ToString());
        }
    }

    /// <summary>As for texts without parts.</summary>
    public void If(bool refused, string reason)
    {
        if (refused)
        {
            _reasons.Add(reason);
        }
    }

    /// <summary>A text that is written when something is refused, and not otherwise.</summary>
    [InterpolatedStringHandler]
    public ref struct Reason
    {
        private DefaultInterpolatedStringHandler _text;

        public Reason(int literalLength, int formattedCount, bool refused, out bool isWritten)
        {
            isWritten = refused;
            _text = refused ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
        }

        public void AppendLiteral(string text) => _text.AppendLiteral(text);

        public void AppendFormatted<T>(T part) => _text.AppendFormatted(part);

        public override string ToString() => _text.ToStringAndClear();
    }
}
