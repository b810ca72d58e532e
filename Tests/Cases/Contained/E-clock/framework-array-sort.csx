//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
var data = new int[5_000_000];
while (true)
{
    Array.Reverse(data);
    Array.Sort(data);
    Array.Fill(data, 1);
}
