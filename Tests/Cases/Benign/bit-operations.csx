//! expect: [8,1,255,-2]
return new[] { 1 << 3, 5 & 3, 0xF0 | 0x0F, ~1 };
