//! status: "succeeded"
//! repeat: {"open": ["List{", 1000], "close": ["}", 1000]}
/// <see cref="/*open*/int/*close*/"/>
void F()
{
}

return 1;
