try { throw new Exception("x"); }
catch (Exception e)
{
    Console.WriteLine(e.StackTrace); //! RMCP063
    Console.WriteLine(e.Source); //! RMCP063
    e.Data["x"] = 1; //! RMCP063
    return e.TargetSite; //! RMCP063
}
