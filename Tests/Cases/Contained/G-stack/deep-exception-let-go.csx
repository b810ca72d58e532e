//! status: "limitExceeded"
//! error: {"code":"stack"}
Exception last = new Exception("x");
for (var n = 0; n < 100_000; n++)
{
    last = new AggregateException(last);
}

throw last;
