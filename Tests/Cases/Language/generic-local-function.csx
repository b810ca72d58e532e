//! expect: "b"
T Last<T>(IReadOnlyList<T> items) => items[^1];
return Last(new[] { "a", "b" });
