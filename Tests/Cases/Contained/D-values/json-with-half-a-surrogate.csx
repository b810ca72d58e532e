//! status: "succeeded"
return JsonDocument.Parse("""["\ud800", { "\udc00x": 1 }, "\ud83d\ude00"]""").RootElement;
