class Slow : Regex //! RMCP050
{
    public Slow() : base("(a+)+$")
    {
    }
}
return new Slow().IsMatch(new string('a', 40) + "!");
