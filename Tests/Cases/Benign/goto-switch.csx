//! expect: "two one"
var text = "";
switch (2)
{
    case 2: text += "two "; goto case 1;
    case 1: text += "one"; break;
    default: text = "none"; break;
}
return text;
