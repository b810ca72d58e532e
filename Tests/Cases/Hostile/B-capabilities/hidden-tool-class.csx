Tools.Secret.Reveal(); //! RMCP050
return 1;
