var pumps = await Search.SearchProductsAsync("hydraulic pump");
var settings = System.IO.File.ReadAllText("appsettings.json");
return settings.Length + pumps.Total;
