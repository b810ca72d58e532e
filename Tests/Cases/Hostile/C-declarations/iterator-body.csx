IEnumerable<string> Names() { yield return Environment.MachineName; } //! RMCP057
return Names().ToList();
