unsafe //! RMCP011
{
    int x = 1;
    int* p = &x; //! RMCP012
    *p = 2; //! RMCP012
}
return 1;
