//! expect: ["cold","warm","hot"]
static string T(double c) => c switch { < 10 => "cold", >= 10 and < 25 => "warm", _ => "hot" };
return new[] { 5.0, 20, 30 }.Select(T).ToList();
