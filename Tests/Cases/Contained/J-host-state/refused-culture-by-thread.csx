//! status: "rejected"
System.Threading.Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
