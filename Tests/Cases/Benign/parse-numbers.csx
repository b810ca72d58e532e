//! expect: [3,0,2.5]
var ok = int.TryParse("3", out var n);
var bad = int.TryParse("x", NumberStyles.Integer, CultureInfo.InvariantCulture, out var zero);
return new object[] { ok ? n : -1, bad ? -1 : zero, double.Parse("2.5", CultureInfo.InvariantCulture) };
