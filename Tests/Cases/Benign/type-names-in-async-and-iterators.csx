//! expect: ["Int32","String","Decimal"]
async Task<string> Of(object value)
{
    await Task.Yield();
    return value.GetType().Name;
}
IEnumerable<object> Values()
{
    foreach (var value in new object[] { 1, "a" })
    {
        yield return value;
    }
}
var names = new List<string>();
foreach (var value in Values())
{
    names.Add(await Of(value));
}
names.Add(typeof(decimal).Name);
return names;
