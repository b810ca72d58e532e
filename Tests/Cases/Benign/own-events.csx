//! expect: ["saved a"]
class Store
{
    public event Action<string>? Saved;
    public void Save(string x) => Saved?.Invoke(x);
}
var log = new List<string>();
var store = new Store();
store.Saved += x => log.Add("saved " + x);
store.Save("a");
return log;
