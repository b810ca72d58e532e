#load "other.csx" //! RMCP001
return 1;
