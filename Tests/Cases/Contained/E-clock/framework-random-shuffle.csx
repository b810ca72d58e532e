//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var data = new int[10_000_000];
while (true)
{
    Random.Shared.Shuffle(data);
}
