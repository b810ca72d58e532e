//! expect: ["2024-05-01T12:00:00+02:00","2024-05-01"]
var o = DateTimeOffset.Parse("2024-05-01T12:00:00+02:00", CultureInfo.InvariantCulture);
var ok = DateOnly.TryParseExact("01.05.2024", "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
return new[] { o.ToString("yyyy-MM-ddTHH:mm:sszzz"), date.ToString("yyyy-MM-dd") };
