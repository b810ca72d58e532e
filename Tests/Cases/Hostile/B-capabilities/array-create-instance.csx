return Array.CreateInstance(typeof(int), 3).Length; //! RMCP024 RMCP061
