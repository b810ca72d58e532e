class W : System.IO.TextWriter { public override Encoding Encoding => Encoding.UTF8; } //! RMCP051
return 1;
