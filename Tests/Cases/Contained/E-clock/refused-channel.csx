//! status: "rejected"
return await System.Threading.Channels.Channel.CreateUnbounded<int>().Reader.ReadAsync();
