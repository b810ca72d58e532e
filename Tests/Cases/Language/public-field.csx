//! expect: 8
public int width = 8;
return width;
