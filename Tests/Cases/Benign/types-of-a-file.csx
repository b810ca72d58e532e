//! expect: "Row { Name = a, Count = 2 } 5"
var row = new Row("a", 2);
return $"{row} {new Sums { Start = 3 }.Plus(row)}";

file record Row(string Name, int Count);

file sealed class Sums
{
    private static readonly int None = 0;

    public int Start { get; init; } = None;

    public int Plus(Row row) => Start + row.Count;
}
