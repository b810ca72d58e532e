//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! largest: 80000
while (true)
{
    Console.Write('x');
}
