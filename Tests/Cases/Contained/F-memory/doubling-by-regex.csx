//! status: "limitExceeded"
//! codes: ["allocation", "timeout"]
//! limits: {"allocation": 67108864, "timeout": 2000}
var text = "x";
while (true)
{
    text = Regex.Replace(text, "x", "xx");
}
