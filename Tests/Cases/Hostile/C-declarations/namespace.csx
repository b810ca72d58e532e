namespace Tools { class Search { } } //! RMCP026
return 1;
