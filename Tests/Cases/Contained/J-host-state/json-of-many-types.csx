//! status: "succeeded"
return JsonSerializer.Serialize(new object[] { new A(1), new B(2), new C(3) });

record A(int X);
record B(int X);
record C(int X);
