//! expect: {"has":true,"names":["Read","Write"],"text":"Read, Write"}
[Flags]
enum Rights { Read = 1, Write = 2 }
var r = Rights.Read | Rights.Write;
return new { has = r.HasFlag(Rights.Read), names = Enum.GetNames<Rights>(), text = r.ToString() };
