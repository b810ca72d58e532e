//! expect: "Ada Lovelace of the first programmers|30|Ada Lovelace of the first programmers is 30"
var name = "Ada Lovelace of the first programmers";
FormattableString text = $"{name} is {30}";
return $"{text.GetArgument(0)}|{text.GetArguments()[1]}|{FormattableString.Invariant(text)}";
