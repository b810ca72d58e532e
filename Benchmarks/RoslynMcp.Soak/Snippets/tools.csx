// succeeded ["a-1","a-2",5]
var found = await Soak.FindAsync("a", 2);
var later = await Task.WhenAll(Soak.LaterAsync(2), Soak.LaterAsync(3));
return new object[] { found[0].Sku, found[1].Sku, later.Sum() };
