//! status: "rejected"
(CultureInfo.CurrentCulture, var n) = (CultureInfo.InvariantCulture, 1);
