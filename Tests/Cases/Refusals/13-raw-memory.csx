using System.Runtime.InteropServices;

var memory = Marshal.AllocHGlobal(100);
return memory;
