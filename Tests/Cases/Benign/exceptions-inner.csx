//! expect: "outer <- inner"
try
{
    try { throw new InvalidOperationException("inner"); }
    catch (Exception e) { throw new ApplicationException("outer", e); }
}
catch (Exception e)
{
    return $"{e.Message} <- {e.InnerException?.Message}";
}
