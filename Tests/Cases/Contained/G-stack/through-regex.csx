//! status: "limitExceeded"
//! error: {"code":"stack"}
string Down(string text) => Regex.Replace(text, "a", match => Down(match.Value));
return Down("a");
