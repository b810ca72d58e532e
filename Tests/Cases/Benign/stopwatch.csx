using System.Diagnostics;
var w = Stopwatch.StartNew();
w.Stop();
return w.ElapsedMilliseconds >= 0;
