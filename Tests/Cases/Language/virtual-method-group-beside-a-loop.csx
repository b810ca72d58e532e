//! expect: "1,2,3"
var all = new List<Func<string>>();
foreach (object number in new object[] { 1, 2, 3 })
{
    all.Add(number.ToString);
}

return string.Join(",", all.Select(text => text()));
