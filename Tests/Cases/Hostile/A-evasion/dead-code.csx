if (false)
{
    System.IO.File.Delete("x"); //! RMCP051
}
return 1;
