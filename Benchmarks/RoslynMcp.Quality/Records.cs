using System.Text;

namespace RoslynMcp.Quality;

/// <summary>
/// Rows of a delimited file by the names of its first line. A cell may stand in quotes, which are doubled inside, and then holds line
/// ends and delimiters as RFC 4180 has it; a row without all cells is of no use and left out.
/// </summary>
internal static class Records
{
    public static IEnumerable<Dictionary<string, string>> Read(string file, char delimiter)
    {
        using var reader = new StreamReader(file, Encoding.UTF8);
        string[]? names = null;
        while (Row(reader, delimiter) is { } cells)
        {
            if (names is null) names = cells;
            else if (cells.Length == names.Length) yield return names.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second);
        }
    }

    private static string[]? Row(StreamReader reader, char delimiter)
    {
        if (reader.Peek() < 0) return null;

        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        while (reader.Read() is >= 0 and var code)
        {
            var letter = (char)code;
            if (quoted && letter is '"' && reader.Peek() is '"') cell.Append((char)reader.Read());
            else if (letter is '"' && (quoted || cell.Length is 0)) quoted = !quoted;
            else if (!quoted && letter == delimiter) Close();
            else if (!quoted && letter is '\n') break;
            else cell.Append(letter);
        }

        Close();
        return [.. cells];

        void Close()
        {
            cells.Add(cell.ToString().TrimEnd('\r'));
            cell.Clear();
        }
    }
}
