return Enum.Parse(typeof(DayOfWeek), "Monday"); //! RMCP024 RMCP054
