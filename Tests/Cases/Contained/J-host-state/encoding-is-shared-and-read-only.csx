//! status: "succeeded"
return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes("\ud800")).Length;
