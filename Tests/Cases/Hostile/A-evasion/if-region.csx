#if true //! RMCP001
return System.IO.File.Exists("x"); //! RMCP051
#endif //! RMCP001
