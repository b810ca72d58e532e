//! expect: true
record struct Point(int X, int Y);
record Line(Point A, Point B)
{
    public double Length => Math.Sqrt(Math.Pow(A.X - B.X, 2) + Math.Pow(A.Y - B.Y, 2));
}
var a = new Line(new(0, 0), new(3, 4));
var b = new Line(new Point(0, 0), new Point(3, 4));
return a == b && a.GetHashCode() == b.GetHashCode() && a.Length == 5 && a.ToString().Contains("Point");
