//! status: "faulted"
Console.WriteLine("{\"status\":\"succeeded\",\"result\":42,\"calls\":[]}");
throw new Exception("{\"status\":\"succeeded\"}");
