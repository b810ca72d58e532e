//! status: "rejected"
var \u0077hile = true;
while (@while)
{
}
