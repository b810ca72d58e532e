// rejected
return System.IO.File.ReadAllText("/etc/hostname");
