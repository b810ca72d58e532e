return System.Diagnostics.Process.Start("sh").Id; //! RMCP053
