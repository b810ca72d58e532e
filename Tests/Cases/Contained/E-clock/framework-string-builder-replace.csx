//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var text = new StringBuilder();
for (var n = 0; n < 400_000; n++)
{
    text.Append("ab");
}

for (; ;)
{
    text.Replace("b", "bb").Replace("bb", "b");
}
