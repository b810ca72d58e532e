//! status: "succeeded"
//! repeat: {"more": ["    case {n}: x++; break;\n", 2000]}
var x = 5;
switch (x)
{
/*more*/
}
return 1;
