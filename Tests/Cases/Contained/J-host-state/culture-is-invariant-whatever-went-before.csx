//! status: "succeeded"
//! contains: "01/02/2024"
return new object[] { 1.5.ToString(), CultureInfo.CurrentCulture.Name, new DateTime(2024, 1, 2).ToString("d") };
