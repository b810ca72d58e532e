using System.Buffers;
using System.Text;
using System.Text.Json;

namespace RoslynMcp.Guest.Bridge;

/// <summary>The values from a result's root to the one that is read, and how each is reached.</summary>
internal sealed class ReadingPath
{
    /// <summary>What the serializer reads by default.</summary>
    private const int Deepest = 64;

    /// <summary>What makes a name stand in quotes, as in the serializer's paths.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    private Step[] _steps = new Step[8];
    private int _last;

    public ReadingPath(JsonElement root) => _steps[0] = new Step(root, Name: null, Index: 0);

    public JsonElement Value => _steps[_last].Value;

    public void Push(JsonElement value, string name) => Push(new Step(value, name, Index: 0));

    public void Push(JsonElement value, int index) => Push(new Step(value, Name: null, index));

    /// <summary>Steps back, and gives the value that was left.</summary>
    public JsonElement Pop() => _steps[_last--].Value;

    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (var step in _steps.AsSpan(1, _last))
        {
            _ = step.Name is null ? path.Append('[').Append(step.Index).Append(']')
                : step.Name.AsSpan().ContainsAny(Special) ? path.Append("['").Append(step.Name).Append("']")
                : path.Append('.').Append(step.Name);
        }

        return path.ToString();
    }

    private void Push(Step step)
    {
        if (_last == Deepest)
        {
            throw new JsonException();
        }

        if (++_last == _steps.Length)
        {
            Array.Resize(ref _steps, 2 * _steps.Length);
        }

        _steps[_last] = step;
    }

    private readonly record struct Step(JsonElement Value, string? Name, int Index);
}
