//! expect: ["example.org","a%20b","1.2"]
var u = new Uri("https://example.org/x?q=1");
return new[] { u.Host, Uri.EscapeDataString("a b"), new Version(1, 2).ToString() };
