//! expect: "2 4"
return Regex.Replace("1 2", @"\d", m => (int.Parse(m.Value) * 2).ToString(), RegexOptions.IgnoreCase | RegexOptions.Multiline);
