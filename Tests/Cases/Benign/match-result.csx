//! expect: "2024/05/17"
return Regex.Match("on 2024-05-17", @"(\d+)-(\d+)-(\d+)").Result("$1/$2/$3");
