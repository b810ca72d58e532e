//! expect: 6
ReadOnlySpan<char> text = "1,2,3".AsSpan();
var total = 0;
foreach (var part in text.Split(',')) total += int.Parse(text[part]);
return total;
