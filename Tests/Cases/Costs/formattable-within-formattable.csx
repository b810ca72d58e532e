//! error: { "code": "stack" }
FormattableString text = $"x";
for (var n = 0; n < 100_000; n++)
{
    FormattableString next = $"{text}";
    text = next;
}

return text.ToString();
