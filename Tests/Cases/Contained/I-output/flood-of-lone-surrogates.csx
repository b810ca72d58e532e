//! status: "succeeded"
//! largest: 500000
//! limits: {"timeout": 5000}
for (var n = 0; n < 100_000; n++)
{
    Console.Write("\ud800");
}

return 1;
