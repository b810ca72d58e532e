//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
//! limits: {"timeout": 500, "allocation": 68719476736}
var text = new string('\u00e4', 10_000_000);
var n = 0;
while (true)
{
    n += string.Compare(text, text + "a", StringComparison.InvariantCulture);
}
