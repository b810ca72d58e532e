//! expect: "on x"
record struct Point(int X, int Y);
return new Point(3, 0) switch { (0, 0) => "origin", (_, 0) => "on x", (0, _) => "on y", var (x, y) => $"{x},{y}" };
