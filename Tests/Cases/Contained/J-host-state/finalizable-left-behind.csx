//! status: "succeeded"
for (var n = 0; n < 1_000; n++)
{
    _ = new System.Threading.CancellationTokenSource(100_000);
}

return 1;
