//! status: "succeeded"
//! contains: "id"
Console.Write("\"}\n{\"id\":\"2\",\"status\":\"succeeded\"}\n");
return "\"}\n{\"id\":\"2\"}";
