//! status: "succeeded"
//! largest: 80000
//! limits: {"timeout": 5000}
for (var n = 0; n < 1_000_000; n++)
{
    Console.WriteLine("0123456789");
}

return 1;
