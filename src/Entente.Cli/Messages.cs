using System.Globalization;
using Entente.Register.Forgetting;

namespace Entente.Cli;

/// <summary>What the commands say on standard error, in one place; intake and register have their own.</summary>
internal static class Messages
{
    public const string SameParty = "this is about two parties; both are";

    public const string TwoParties = "a brief is about two parties: give both codes, or --for a planned engagement";

    public const string DocumentOfMeetings = "only the brief of a named meeting is written as HTML or DOCX: --for or --date";

    public const string ToBeforeFrom = "--to is a day before --from";

    public const string UntilBeforeSince = "--until is a day before --since";

    public static string Line(string message) => $"entente: {message}";

    public static string Unknown(string word) => $"unknown command, option or argument \"{word}\"";

    public static string UnknownOption(string word) => $"unknown option \"{word}\" (a file of that name is given as ./{word})";

    public static string Hint(string command) => $"Try '{command} --help'.";

    public static string Warning(string message) => Line($"warning: {message}");

    public static string PassedOver(string message) => $"passed over: {message}";

    public static string Stopped(long done) => $"stopped after {Pages(done)}";

    public static string CannotRead(string file, string why) => $"{file}: cannot be read: {why}";

    public static string CannotWrite(string target, string why) => $"cannot write {target}: {why}";

    public static string NoCodebook(string folder) => $"{folder}: no codebook here (no such folder, or no .yaml file in it)";

    public static string CannotReadCodebook(string folder, string why) => $"{folder}: the codebook cannot be read: {why}";

    public static string NoDate(string given) => $"\"{given}\" is no date; write it as 2024-11-05";

    public const string NoFileForDocx = "--format docx is no text to print: say with --output into which file it goes";

    public static string NoYear(string given) => $"\"{given}\" is no year; write it as 2024";

    public static string NoSamples(string folder) => $"{folder}: the sample dispatches are not there";

    public static string NoColumn(string given, IEnumerable<string> known) =>
        $"\"{given}\" names no column; write for example text=corps (there are {string.Join(", ", known)})";

    public static string NoCount(string given) => $"\"{given}\" is no count; write a number from 1";

    public static string NoKind(string given, IEnumerable<string> kinds) => $"\"{given}\" is no kind of fact; there are {string.Join(", ", kinds)}";

    public static string NoTable(string given, IEnumerable<string> tables) => $"\"{given}\" is no table; there are {string.Join(", ", tables)}";

    public static string IsThere(string path) => $"{path} is there already; none is written over";

    public const string TablesNeedFolder = "several tables go into a folder: say which with --output, or name one table with --table";

    public const string NeedsOutput = "this form goes into a file or folder: say which with --output";

    public static string NoTablesIn(string form) => $"--table is for csv, ndjson and parquet; {form} has what it has";

    public static string OnlyForPackage(string option) => $"{option} is for --format package";

    public const string RegisterIsWhole = "a register is exported as a whole: without --table, --party, --kind, --since, --until and --as-of";

    public static string NoField(string given) => $"\"{given}\" is no field with its value; write it as when=2024-11-05";

    public static string FieldTwice(string name) => $"the field {name} is given twice";

    public const string NothingToForget = "say what is to be forgotten: pages by name, dispatches by the first digits of their hash";

    public const string NoReason = "what is forgotten needs a reason: --reason";

    public static string Forgotten(string page, Tombstone tombstone) =>
        $"{page}: was forgotten on {tombstone.At.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} by {tombstone.By} ({tombstone.Because}); --again takes it in";

    public const string UrlsWithoutHttp = "--urls is for --http; without it the assistant is answered over standard output";

    public const string NoAuthor = "verdicts are signed: --allow-judging needs a name";

    public static string NoSite(string given) => $"\"{given}\" is no address of a site; write it as http://localhost:5080";

    public static string Answering(string address) => $"Assistants are answered at {address} (Ctrl+C ends it)";

    public static string Serving(string address) => $"The site is at {address} (Ctrl+C ends it)";

    public static string Claims(long count) => count == 1 ? "1 claim" : $"{count} claims";

    public static string Pages(long count) => count == 1 ? "1 page" : $"{count} pages";
}
