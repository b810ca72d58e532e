//! expect: 3
using System;
using System.Linq;
using System.Collections.Generic;
using System.Threading.Tasks;
using System.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading;
using System.IO;
using System.Diagnostics;
using Tools;
return new List<int> { 1, 2 }.Sum();
