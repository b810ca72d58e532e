//! expect: {"day":"Monday","days":["Friday"]}
return new { Day = DayOfWeek.Monday, Days = new[] { DayOfWeek.Friday } };
