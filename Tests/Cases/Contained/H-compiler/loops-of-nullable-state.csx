//! status: "succeeded"
//! repeat: {"more": ["while (a0 == null) { a0 = null; break; }\n", 1200]}
//! in-process: "not held"
string? a0 = null;
while (true)
{
/*more*/    break;
}
return a0;
