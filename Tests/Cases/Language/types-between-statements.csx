//! expect: 30
var a = new Point(10);
struct Point(int x)
{
    public readonly int X = x;
}
var b = new Point(20);
return a.X + b.X;
