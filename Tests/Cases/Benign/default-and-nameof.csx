//! expect: ["Name",0,null]
record P(string Name);
return new object?[] { nameof(P.Name), default(int), default(string) };
