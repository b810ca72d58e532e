//! expect: "a\"b1\""
return @"a""b" + $@"{1}""";
