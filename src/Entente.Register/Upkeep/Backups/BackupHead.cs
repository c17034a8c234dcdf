using NodaTime;

namespace Entente.Register.Upkeep.Backups;

/// <summary>What a backup says of itself in its first line.</summary>
/// <param name="Program">The version of the program that wrote it.</param>
/// <param name="Step">The form of its tables: the number of the last step of the register's form that the program knew.</param>
/// <param name="Written">When.</param>
public sealed record BackupHead(string Program, long Step, Instant Written);
