//! expect: {"a":[1,2]}
return JsonDocument.Parse("{\"a\":[1,2]}").RootElement;
