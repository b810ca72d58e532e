//! status: "limitExceeded"
//! error: {"code":"timeout"}
//! in-process: "may hang"
//! limits: {"timeout": 500, "allocation": 68719476736}
var text = new string('\u0344', 2_000_000);
while (true)
{
    text.Normalize(NormalizationForm.FormKD);
}
