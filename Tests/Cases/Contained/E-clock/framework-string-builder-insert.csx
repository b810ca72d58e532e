//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var text = new StringBuilder(new string('a', 5_000_000));
while (true)
{
    text.Insert(0, "b").Remove(0, 1);
}
