//! expect: "3"
var n = 3;
using System.Text;
return new StringBuilder().Append(n).ToString();
