//! expect: [5,"5!"]
public static int Add(int a, int b) => a + b;
private string Shout(int n)
{
    return n + "!";
}
internal static async Task<int> LaterAsync(int n)
{
    await Task.Yield();
    return n;
}
var sum = await LaterAsync(Add(2, 3));
return new object[] { sum, Shout(sum) };
