//! expect: "ab333333"
return string.Create(8, (Digit: 3, Head: "ab"), (span, state) =>
{
    state.Head.AsSpan().CopyTo(span);
    span[2..].Fill((char)('0' + state.Digit));
});
