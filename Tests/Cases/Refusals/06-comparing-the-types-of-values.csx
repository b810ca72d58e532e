object value = 12;
object other = "twelve";
return value.GetType() == other.GetType();
