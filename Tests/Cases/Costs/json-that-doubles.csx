//! error: { "code": "timeout" }
object all = 1;
for (var i = 0; i < 60; i++) all = new[] { all, all };
return JsonSerializer.Serialize(all).Length;
