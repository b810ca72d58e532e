//! status: "succeeded"
//! contains: "[0,0]"
using System.Globalization;

int Made(Func<string, CultureInfo> make) => Enumerable.Range(0, 100).Count(n =>
{
    try
    {
        return make($"en-a{n:0000}") is not null;
    }
    catch (ArgumentException)
    {
        return false;
    }
});

return new[] { Made(name => new CultureInfo(name)), Made(CultureInfo.GetCultureInfo) };
