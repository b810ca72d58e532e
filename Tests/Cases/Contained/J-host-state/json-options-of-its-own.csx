//! status: "succeeded"
var options = new JsonSerializerOptions { WriteIndented = true };
return JsonSerializer.Serialize(new Own(1), options).Length;

record Own(int A);
