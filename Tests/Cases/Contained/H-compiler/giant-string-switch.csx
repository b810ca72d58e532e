//! status: "limitExceeded"
//! codes: ["timeout","memory","crash"]
//! repeat: {"more": ["    case \"s{n}\": x += 1; break;\n", 1500]}
//! in-process: "not held"
var x = "a";
switch (x)
{
/*more*/
}
return 1;
