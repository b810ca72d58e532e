return System.Numerics.BigInteger.Pow(10, 100000000).IsEven; //! RMCP070
