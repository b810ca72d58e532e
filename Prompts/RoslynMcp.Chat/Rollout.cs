using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace RoslynMcp.Chat;

/// <summary>Assigns conversations to an arm: by a hash that is the same on every machine and in every version.</summary>
internal static class Rollout
{
    /// <summary>Whether a conversation is among the first <paramref name="percent"/> of a hundred.</summary>
    public static bool Includes(string conversation, int percent)
        => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(conversation))) % 100 < percent;
}
