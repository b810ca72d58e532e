//! expect: 12
const int Dozen = 12;
private const string Unit = "pieces";
return Unit.Length > 0 ? Dozen : 0;
