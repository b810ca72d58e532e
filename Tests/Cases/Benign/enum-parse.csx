//! expect: ["Friday",true]
var d = Enum.Parse<DayOfWeek>("friday", ignoreCase: true);
return new object[] { d, Enum.TryParse("Monday", out DayOfWeek m) && Enum.IsDefined(m) };
