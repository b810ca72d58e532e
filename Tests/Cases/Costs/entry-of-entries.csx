//! error: { "code": "allocation" }
object all = "first";
for (var i = 0; i < 60; i++) all = new System.Collections.DictionaryEntry(all, all);
return all.ToString();
