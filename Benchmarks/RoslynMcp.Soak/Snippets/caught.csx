// succeeded "caught 3, finally 3"
var (caught, ended) = (0, 0);
for (var i = 0; i < 3; i++)
{
    try { throw new InvalidOperationException($"number {i}"); }
    catch (InvalidOperationException) { caught++; }
    finally { ended++; }
}

return $"caught {caught}, finally {ended}";
