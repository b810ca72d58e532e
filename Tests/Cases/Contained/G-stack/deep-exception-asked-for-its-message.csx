//! status: "limitExceeded"
//! error: {"code":"stack"}
var failure = new Exception("first");
for (var n = 0; n < 1_000_000; n++)
{
    failure = new AggregateException("more", failure);
}

return failure.Message.Length;
