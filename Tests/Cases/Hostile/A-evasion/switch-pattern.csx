object o = 1;
return o switch
{
    System.Type t => 1, //! RMCP054
    _ => 2,
};
