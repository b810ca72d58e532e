return System.ComponentModel.TypeDescriptor.GetConverter("x").ConvertFromString("y"); //! RMCP054
