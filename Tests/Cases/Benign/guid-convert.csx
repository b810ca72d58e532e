//! expect: "aGk="
var id = Guid.NewGuid().ToString("N");
return id.Length == 32 ? Convert.ToBase64String(Encoding.UTF8.GetBytes("hi")) : "";
