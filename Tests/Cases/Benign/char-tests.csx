//! expect: "ab1"
return new string("a b-1".Where(char.IsLetterOrDigit).ToArray());
