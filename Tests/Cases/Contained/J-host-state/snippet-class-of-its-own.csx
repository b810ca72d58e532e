//! status: "limitExceeded"
//! error: {"code":"stack"}
return Snippet.RunAsync();
