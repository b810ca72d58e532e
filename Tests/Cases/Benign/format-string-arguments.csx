//! expect: ["a name that is long enough","a name that is long enough",3]
var name = "a name that is long enough";
FormattableString text = $"{name} {3}";
var first = text.GetArgument(0) as string;
var all = text.GetArguments();
return new object[] { first, (string)all[0], (int)all[1] };
