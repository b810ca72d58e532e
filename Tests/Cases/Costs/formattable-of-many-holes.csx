//! error: { "code": "allocation" }
var x = new string('x', 4_000_000);
FormattableString text = $"{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}{x}";
return text.ToString().Length;
