//! status: "rejected"
//! repeat: {"more": ["[Obsolete]", 5000]}
//! in-process: "not held"
return 1;

/*more*/class A
{
}
