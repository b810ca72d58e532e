#warning look //! RMCP001
return 1;
