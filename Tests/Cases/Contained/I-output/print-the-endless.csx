//! status: "limitExceeded"
//! codes: ["timeout", "allocation"]
//! largest: 5000
Console.WriteLine(string.Join(",", All()));

IEnumerable<int> All()
{
    while (true)
    {
        yield return 1;
    }
}
