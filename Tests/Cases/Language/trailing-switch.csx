//! expect: "two"
2 switch { 1 => "one", 2 => "two", _ => "many" }
