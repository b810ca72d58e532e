unsafe //! RMCP011
{
    fixed (char* p = "abc") { } //! RMCP012 RMCP013
}
return 1;
