//! status: "succeeded"
//! repeat: {"more": ["T{n},", 8000]}
//! in-process: "not held"
return 1;

class C</*more*/Z>
{
}
