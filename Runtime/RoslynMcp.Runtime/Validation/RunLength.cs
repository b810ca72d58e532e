namespace RoslynMcp.Runtime.Validation;

/// <summary>
/// Counts words and signs between one <c>; , { }</c> and the next. Operators, calls, prefixes and statements without braces nest in the
/// compiler although no bracket shows it: a long run of them takes it seconds, or all of its stack. The semicolons in the head of a <c>for</c> end no run.
/// </summary>
internal sealed class RunLength
{
    private int _run;
    private int _parentheses;
    private bool _inWord;

    /// <summary>The longest run so far.</summary>
    public int Longest { get; private set; }

    /// <summary>Counts a letter of the code, and says whether it made the longest run.</summary>
    public bool Add(char letter)
    {
        var isWord = char.IsLetterOrDigit(letter) || letter == '_';
        _parentheses = letter switch
        {
            '{' or '}' => 0,
            '(' => _parentheses + 1,
            ')' => Math.Max(0, _parentheses - 1),
            _ => _parentheses,
        };
        if (letter is ',' or '{' or '}' || (letter == ';' && _parentheses == 0))
        {
            _run = 0;
        }
        else if (isWord ? !_inWord : !char.IsWhiteSpace(letter))
        {
            _run++;
        }

        _inWord = isWord;
        if (_run <= Longest)
        {
            return false;
        }

        Longest = _run;
        return true;
    }
}
