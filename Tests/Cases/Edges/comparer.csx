int Sort() => new[] { "pear", "fig", "apple" }.OrderBy(text => text, Comparer<string>.Create((a, b) => string.CompareOrdinal(a, b))).First().Length;

int Down(int n) => n == 0 ? Sort() : Down(n - 1);

return Down(await Edge.DepthAsync());
