//! status: "succeeded"
return new { status = "a", Status = "b", STATUS = "c" };
