//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! limits: {"timeout": 100}
var keys = new long[20_000];
for (long i = 0; i < keys.Length; i++)
{
    keys[i] = i << 32 | i;
}

return new HashSet<long>(keys).Count;
