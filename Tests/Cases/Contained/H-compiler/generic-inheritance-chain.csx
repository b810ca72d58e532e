//! status: "rejected"
//! repeat: {"types": ["class C{n}<T> : C{n}x<T> { }\n", 300]}
return new C0<int>();
/*types*/
class C300<T>
{
}
