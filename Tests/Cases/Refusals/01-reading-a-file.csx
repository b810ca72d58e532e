var text = File.ReadAllText("/etc/passwd");
return text.Length;
