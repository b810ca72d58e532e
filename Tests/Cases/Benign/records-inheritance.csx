//! expect: 12
abstract record Shape { public abstract double Area { get; } }
sealed record Rect(double W, double H) : Shape { public override double Area => W * H; }
Shape s = new Rect(3, 4);
return s.Area;
