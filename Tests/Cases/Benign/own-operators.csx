//! expect: "(4, 6)"
readonly struct V(int x, int y)
{
    public int X { get; } = x;
    public int Y { get; } = y;
    public static V operator +(V a, V b) => new(a.X + b.X, a.Y + b.Y);
    public static implicit operator V((int x, int y) t) => new(t.x, t.y);
    public override string ToString() => $"({X}, {Y})";
}
V v = (1, 2);
return (v + (3, 4)).ToString();
