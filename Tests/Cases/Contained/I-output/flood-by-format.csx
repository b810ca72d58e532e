//! status: "limitExceeded"
//! codes: ["timeout", "allocation"]
//! largest: 80000
while (true)
{
    Console.WriteLine("{0,100000}", 1);
}
