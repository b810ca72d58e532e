//! status: "limitExceeded"
//! error: {"code":"allocation"}
//! limits: {"allocation": 67108864, "timeout": 2000}
async Task Later() => await Task.Yield();
var all = new List<Task>();
while (true)
{
    all.Add(Later());
}
