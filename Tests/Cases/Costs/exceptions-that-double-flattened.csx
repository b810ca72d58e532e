//! error: { "code": "timeout" }
Exception all = new Exception("first");
for (var i = 0; i < 60; i++) all = new AggregateException("more", all, all);
return ((AggregateException)all).Flatten().InnerExceptions.Count;
