//! expect: 3
var count = 0;
void Tick() => count++;
Action a = Tick;
a(); a(); Tick();
return count;
