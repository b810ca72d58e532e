using var r = System.Security.Cryptography.RandomNumberGenerator.Create(); //! RMCP076
return 1;
