//! status: "limitExceeded"
//! error: {"code":"timeout"}
IEnumerable<int> all = [1];
for (var n = 0; n < 200_000; n++)
{
    all = new[] { 1 }.Concat(all.Skip(0));
}

return all.Count();
