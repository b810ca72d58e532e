var s = new System.Net.Sockets.TcpClient("localhost", 1); //! RMCP052
return 1;
