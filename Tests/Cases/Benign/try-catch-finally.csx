//! expect: ["caught Attempted to divide by zero.","finally"]
var log = new List<string>();
try
{
    var zero = 0;
    log.Add((1 / zero).ToString());
}
catch (DivideByZeroException ex)
{
    log.Add("caught " + ex.Message);
}
finally
{
    log.Add("finally");
}
return log;
