//! status: "limitExceeded"
//! error: {"code":"stack"}
var last = new AggregateException(new Exception("x"));
for (var n = 0; n < 50_000; n++)
{
    last = new AggregateException(last);
}

return last.Flatten().InnerExceptions.Count + last.Message.Length;
