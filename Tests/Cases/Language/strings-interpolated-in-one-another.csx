//! expect: "1}"
return $"{(true ? $"{1}" : "}")}" + "}";
