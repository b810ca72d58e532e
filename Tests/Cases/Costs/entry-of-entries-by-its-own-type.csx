//! error: { "code": "allocation" }
var all = new System.Collections.DictionaryEntry("first", "first");
for (var i = 0; i < 60; i++) all = new System.Collections.DictionaryEntry(all, all);
return all.ToString();
