//! status: "succeeded"
//! limits: {"timeout": 10000}
for (var n = 0; n < 1_000; n++)
{
    Regex.IsMatch("a", "a{" + n % 100 + "}");
}

return 1;
