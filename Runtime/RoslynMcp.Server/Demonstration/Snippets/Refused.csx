var pumps = await Search.SearchProductsAsync("hydraulic pump");
var settings = File.ReadAllText("appsettings.json");
return settings.Length + pumps.Total;
