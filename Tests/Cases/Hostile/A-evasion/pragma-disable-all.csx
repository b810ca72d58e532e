#pragma warning disable //! RMCP001
return System.IO.File.Exists("x"); //! RMCP051
