//! expect: "a1"
using System.IO;
var w = new StringWriter();
w.Write("a");
w.Write(1);
return w.ToString();
