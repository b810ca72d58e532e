//! expect: 1
#region setup
// a comment
var x = 1; /* another */
#endregion
/// <summary>docs</summary>
int F() => x;
return F();
