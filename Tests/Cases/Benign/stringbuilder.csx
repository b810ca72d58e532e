//! expect: "1,2,3;"
var sb = new StringBuilder();
for (var i = 1; i <= 3; i++)
{
    if (sb.Length > 0) sb.Append(',');
    sb.Append(i);
}
sb.Append(';').Insert(0, "").Replace("x", "y");
return sb.ToString();
