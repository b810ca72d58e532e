var info = new System.Diagnostics.ProcessStartInfo //! RMCP053
{
    FileName = "sh", //! RMCP053
};
return 1;
