//! error: { "code": "timeout" }
return string.Create(1, 'x', (span, fill) =>
{
    while (true)
    {
    }
});
