namespace RoslynMcp.Runtime.Validation;

/// <summary>
/// One pass over the characters with a stack of its own: strings, comments and interpolation holes are told apart, nothing is
/// understood. Where a text is not C# it may count too much or too little; the parser then refuses the text anyway.
/// </summary>
internal sealed class NestingScan(string code)
{
    /// <summary>An interpolated string whose hole is open: its quotes and dollars, and the brackets open where it began.</summary>
    private readonly record struct Hole(int Quotes, int Dollars, bool Verbatim, int Brackets);

    private readonly Stack<Hole> _holes = new();
    private int _at;
    private int _brackets;
    private int _angles;
    private readonly RunLength _run = new();

    public Nesting Deepest { get; private set; }

    public void Run()
    {
        while (_at < code.Length)
        {
            if (!SkipComment() && !EnterString() && !LeaveHole())
            {
                Bracket(code[_at]);
                if (_run.Add(code[_at]))
                {
                    Deepest = Deepest with { Run = _run.Longest, LongestRun = _at };
                }

                _at++;
            }
        }
    }

    private char Peek(int ahead) => _at + ahead < code.Length ? code[_at + ahead] : '\0';

    private bool SkipComment()
    {
        if (Peek(0) != '/' || Peek(1) is not ('/' or '*'))
        {
            return false;
        }

        var end = Peek(1) == '/' ? code.IndexOf('\n', _at) : code.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        _at = end < 0 ? code.Length : end + (Peek(1) == '/' ? 1 : 2);
        return true;
    }

    private bool LeaveHole()
    {
        if (Peek(0) != '}' || !_holes.TryPeek(out var hole) || hole.Brackets != _brackets)
        {
            return false;
        }

        _holes.Pop();
        ReadText(hole.Quotes, hole.Dollars, hole.Verbatim, _at + hole.Dollars);
        return true;
    }

    private void Bracket(char letter)
    {
        switch (letter)
        {
            case '(' or '[' or '{':
                _brackets++;
                break;
            case ')' or ']' or '}':
                _brackets = Math.Max(0, _brackets - 1);
                break;
            case '<':
                _angles++;
                break;
            case '>' when _angles > 0:
                _angles--;
                break;
        }

        if (EndsTypeArguments(letter))
        {
            _angles = 0;
        }

        if (_brackets + _angles > Deepest.Brackets)
        {
            Deepest = Deepest with { Brackets = _brackets + _angles, DeepestBracket = _at };
        }
    }

    /// <summary>Whether the letter can't stand inside a type argument list, so that a <c>&lt;</c> before it was a comparison.</summary>
    private static bool EndsTypeArguments(char letter) => letter is ';' or '=' or '&' or '|' or '+' or '-' or '*' or '/' or '{' or '}' or '!';

    private bool EnterString()
    {
        var start = _at;
        var dollars = 0;
        var verbatim = false;
        for (; Peek(0) is '$' or '@'; _at++)
        {
            dollars += Peek(0) == '$' ? 1 : 0;
            verbatim |= Peek(0) == '@';
        }

        if (Peek(0) == '\'' && _at == start)
        {
            SkipCharacter();
            return true;
        }

        if (Peek(0) != '"')
        {
            _at = start;
            return false;
        }

        var quotes = CountQuotes();
        if (quotes == 2 || (quotes >= 6 && quotes % 2 == 0))
        {
            return true;
        }

        ReadText(quotes >= 3 ? quotes : 1, dollars, verbatim, _at);
        return true;
    }

    private int CountQuotes()
    {
        var run = 0;
        while (Peek(run) == '"')
        {
            run++;
        }

        var opening = run >= 3 ? run : Math.Min(run, 2);
        _at += opening;
        return opening;
    }

    private void SkipCharacter()
    {
        _at += Peek(1) == '\\' ? 3 : 2;
        while (_at < code.Length && code[_at] is not ('\'' or '\n'))
        {
            _at++;
        }

        _at++;
    }

    /// <summary>Reads string text from <paramref name="from"/> up to its end or to a hole.</summary>
    private void ReadText(int quotes, int dollars, bool verbatim, int from)
    {
        for (_at = from; _at < code.Length; _at++)
        {
            var letter = code[_at];
            if (letter == '\\' && quotes == 1 && !verbatim)
            {
                _at++;
            }
            else if (letter == '"' && Run('"') >= quotes)
            {
                if (verbatim && quotes == 1 && Peek(1) == '"')
                {
                    _at++;
                    continue;
                }

                _at += quotes;
                return;
            }
            else if (letter == '\n' && quotes == 1 && !verbatim)
            {
                return;
            }
            else if (letter == '{' && dollars > 0 && OpensHole(dollars, quotes))
            {
                _at += dollars;
                _holes.Push(new Hole(quotes, dollars, verbatim, _brackets));
                if (_holes.Count > Deepest.Interpolations)
                {
                    Deepest = Deepest with { Interpolations = _holes.Count, DeepestInterpolation = _at };
                }

                return;
            }
        }
    }

    private bool OpensHole(int dollars, int quotes)
    {
        var run = Run('{');
        var opens = quotes == 1 ? run % 2 == 1 : run >= dollars;
        _at += opens ? run - dollars : run - 1;
        return opens;
    }

    private int Run(char letter)
    {
        var run = 0;
        while (Peek(run) == letter)
        {
            run++;
        }

        return run;
    }
}
