//! expect: ["values","values","value","values","values","action"]
string[] none = null;
IEnumerable<string> nothing = null;
Action[] all =
[
    () => string.Concat(none), () => string.Concat(nothing), () => string.Join(",", none), () => string.Join(",", nothing),
    () => string.Join(",", (IEnumerable<int>)null), () => Task.Run((Action)null),
];
return all.Select(Name);

static string Name(Action act)
{
    try
    {
        act();
        return "no exception";
    }
    catch (ArgumentNullException exception)
    {
        return exception.ParamName;
    }
}
