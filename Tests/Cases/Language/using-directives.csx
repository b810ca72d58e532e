//! expect: 3
using System;
using System.Linq;
using System.Collections.Generic;
using Tools;

return new List<int> { 1, 2, 3 }.Count();
