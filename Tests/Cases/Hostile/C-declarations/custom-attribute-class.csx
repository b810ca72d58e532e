class MarkAttribute : Attribute { } //! RMCP075
return 1;
