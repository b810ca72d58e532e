var r = new Random(42);
var roll = r.Next(1, 7);
var any = Random.Shared.NextDouble();
return roll is >= 1 and <= 6 && any < 1;
