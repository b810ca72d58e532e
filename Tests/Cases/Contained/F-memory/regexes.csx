//! status: "limitExceeded"
//! codes: ["allocation", "timeout"]
//! limits: {"allocation": 67108864, "timeout": 2000}
var n = 0;
while (true)
{
    new Regex("a{" + n++ + "}").IsMatch("a");
}
