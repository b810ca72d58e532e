//! status: "rejected"
var calendar = new DateTimeFormatInfo().Calendar;
calendar.TwoDigitYearMax = 1950;
return DateTime.ParseExact("30", "yy", CultureInfo.InvariantCulture).Year;
