//! status: "rejected"
return Snippet.RunAsync();
