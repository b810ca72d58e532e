using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace RoslynMcp.Chat.Limiting;

/// <summary>Assigns conversations to arms; the same conversation always to the same one.</summary>
internal static class Rollout
{
    public static bool Includes(string conversation, int percent)
        => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(conversation))) % 100 < percent;
}
