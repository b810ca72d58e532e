//! status: "succeeded"
Console.WriteLine("Content-Length: 52\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"isError\":false}}");
return 1;
