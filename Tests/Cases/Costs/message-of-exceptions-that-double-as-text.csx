//! error: { "code": "allocation" }
Exception all = new Exception("first");
for (var i = 0; i < 60; i++) all = new AggregateException("more", all, all);
return all.ToString().Length;
