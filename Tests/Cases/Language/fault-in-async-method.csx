//! error: {"code":"runtime","line":5,"type":"System.FormatException"}
async Task<int> ParseAsync(string text)
{
    await Task.Yield();
    return int.Parse(text);
}
return await ParseAsync("x");
