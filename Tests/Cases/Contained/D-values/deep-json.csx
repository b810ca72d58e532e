//! status: "succeeded"
//! contains: "… cut: nested deeper than 32"
return JsonDocument.Parse(new string('[', 60) + new string(']', 60)).RootElement;
