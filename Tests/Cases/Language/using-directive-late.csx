//! reject: [{"id":"CS1529","line":3,"column":1}]
var n = 3;
using System.Text;
return new StringBuilder().Append(n).ToString();
