//! status: "succeeded"
//! limits: {"timeout": 10000}
const string a0 = "xxxxxxxxxxxxxxxx";
const string a1 = $"{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}{a0}";
const string a2 = $"{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}{a1}";
const string a3 = $"{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}{a2}";
const string a4 = $"{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}{a3}";
const string a5 = $"{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}{a4}";
return a5.Length;
