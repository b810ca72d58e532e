//! status: "rejected"
System.IO.TextWriter writer = new System.IO.StringWriter();
for (var n = 0; n < 40; n++)
{
    writer = System.IO.TextWriter.CreateBroadcasting(writer, writer);
}

writer.Write('x');
