return @System.@IO.@File.@Exists("x"); //! RMCP051
