static class E
{
    extension(string s) { public int Twice => s.Length * 2; } //! RMCP034
}
return "a".Twice;
