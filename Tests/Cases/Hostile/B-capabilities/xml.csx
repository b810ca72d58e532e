return System.Xml.Linq.XDocument.Load("http://example.org").ToString(); //! RMCP073
