var now = DateTime.UtcNow;
var age = now - now.AddHours(-2);
return new { age.TotalHours, local = DateTime.Now.Kind, week = ISOWeek.GetWeekOfYear(now), offset = DateTimeOffset.UtcNow.ToUnixTimeSeconds() };
