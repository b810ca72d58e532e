#line 1 "other.cs" //! RMCP001
return 1;
