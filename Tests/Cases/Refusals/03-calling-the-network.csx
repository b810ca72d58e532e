using var client = new HttpClient();
var page = await client.GetStringAsync("https://example.com");
return page.Length;
