namespace System; //! RMCP026
class Console { }
