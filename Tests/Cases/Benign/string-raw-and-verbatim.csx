//! expect: "{ \"a\": 1 }"
var json = """{ "a": 1 }""";
var path = @"c:\temp";
return path.Length > 0 ? json : "";
