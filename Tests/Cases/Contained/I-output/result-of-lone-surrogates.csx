//! status: "succeeded"
return "a\ud800b\udc00";
