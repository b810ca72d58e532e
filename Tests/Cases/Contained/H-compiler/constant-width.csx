//! status: "rejected"
const string a = $"{"x",100000000}";
return a.Length;
