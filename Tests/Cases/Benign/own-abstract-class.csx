//! expect: "circle 3.14"
abstract class Shape(string name)
{
    public string Name { get; } = name;
    public abstract double Area();
    public override string ToString() => $"{Name} {Area():F2}";
}
class Circle(double r) : Shape("circle") { public override double Area() => Math.PI * r * r; }
return new Circle(1).ToString();
