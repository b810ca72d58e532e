#define OPEN //! RMCP001
return 1;
