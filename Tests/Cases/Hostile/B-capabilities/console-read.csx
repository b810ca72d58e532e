return Console.ReadLine(); //! RMCP059
