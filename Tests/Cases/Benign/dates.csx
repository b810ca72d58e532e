//! expect: {"day":"Thursday","next":"2024-03-01","days":366}
var d = new DateTime(2024, 2, 29);
return new { day = d.DayOfWeek.ToString(), next = d.AddDays(1).ToString("yyyy-MM-dd"), days = (new DateTime(2025, 1, 1) - new DateTime(2024, 1, 1)).TotalDays };
