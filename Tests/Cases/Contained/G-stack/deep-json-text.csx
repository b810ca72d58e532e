//! status: "faulted"
return JsonDocument.Parse(new string('[', 100_000) + new string(']', 100_000)).RootElement.GetArrayLength();
