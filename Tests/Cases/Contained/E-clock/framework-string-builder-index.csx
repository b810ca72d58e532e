//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var text = new StringBuilder();
for (var n = 0; n < 300_000; n++)
{
    text.Append(new string('x', 40));
}

var all = 0L;
for (var n = 0; n < text.Length; n++)
{
    all += text[n];
}

return all;
