return TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin").Id; //! RMCP072
