return sizeof(long); //! RMCP025
