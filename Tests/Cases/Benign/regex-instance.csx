//! expect: true
var email = new Regex(@"^[\w.]+@[\w.]+$", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
foreach (Match m in email.Matches("a@b.c")) Console.WriteLine(m.Value);
return email.IsMatch("a@b.c");
