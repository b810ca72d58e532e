using var c = new System.Net.Http.HttpClient(); //! RMCP052
return await c.GetStringAsync("http://example.org"); //! RMCP052
