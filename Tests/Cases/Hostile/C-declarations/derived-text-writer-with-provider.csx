class W : System.IO.TextWriter
{
    public W() : base(CultureInfo.InvariantCulture) { } //! RMCP051
    public override Encoding Encoding => Encoding.UTF8;
}
return 1;
