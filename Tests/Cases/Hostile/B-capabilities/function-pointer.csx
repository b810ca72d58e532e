unsafe //! RMCP011
{
    delegate*<int, int> f = null; //! RMCP015
}
return 1;
