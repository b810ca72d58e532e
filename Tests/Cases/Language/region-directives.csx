//! expect: 1
#region numbers
var one = 1;
#endregion
return one;
