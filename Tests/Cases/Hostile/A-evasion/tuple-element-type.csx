(System.Type, int) pair = (null!, 1); //! RMCP054
return pair.Item2;
