//! expect: "a = 1.50\n"
var sb = new StringBuilder(64);
sb.Append(CultureInfo.InvariantCulture, $"{"a"} = {1.5:F2}");
sb.Append('\n');
return sb.ToString();
