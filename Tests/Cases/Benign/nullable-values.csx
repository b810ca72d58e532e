//! expect: [0,5,true]
int? a = null;
int? b = 5;
return new object[] { a.GetValueOrDefault(), b.Value, (a + b) is null };
