//! expect: "fizzbuzz"
int n = 15;
return (n % 3, n % 5) switch { (0, 0) => "fizzbuzz", (0, _) => "fizz", (_, 0) => "buzz", _ => n.ToString() };
