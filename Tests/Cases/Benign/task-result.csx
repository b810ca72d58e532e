//! expect: 5
var t = Task.FromResult(5);
return t.IsCompletedSuccessfully ? t.Result : 0;
