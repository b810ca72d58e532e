using S = System;
return S.IO.File.Exists("x"); //! RMCP051
