//! error: { "code": "allocation" }
var writer = new System.IO.StringWriter();
writer.WriteLine(string.Concat(Enumerable.Repeat("{0}", 400)), new string('x', 1_000_000), 1);
return writer.ToString().Length;
