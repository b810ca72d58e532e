//! status: "succeeded"
//! repeat: {"types": ["interface I{n}a : I0 { }\n", 1000]}
//! in-process: "not held"
return 1;
/*types*/
interface I0
{
}
