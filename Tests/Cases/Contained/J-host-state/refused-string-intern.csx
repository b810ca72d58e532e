//! status: "rejected"
return string.Intern(new string('x', 100));
