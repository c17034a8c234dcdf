using Entente.Web.Taking;
using Xunit;

namespace Entente.Web.Tests.Taking;

/// <summary>A file keeps its name as far as it is one.</summary>
public class IntakeFormTests
{
    [Theory]
    [InlineData("page.txt", "page.txt")]
    [InlineData("Thông tin: Bộ Quốc phòng.html", "Thông tin: Bộ Quốc phòng.html")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\pages\\one.txt", "one.txt")]
    [InlineData("folder/", "page")]
    [InlineData("..", "page")]
    [InlineData("-", "page")]
    [InlineData(".hidden.txt", "hidden.txt")]
    [InlineData("a\u0000b\u0007\nc.txt", "abc.txt")]
    public void Folders_and_what_no_file_system_takes_are_left_out(string given, string name) => Assert.Equal(name, IntakeForm.FileName(given));

    [Fact]
    public void A_name_that_is_too_long_keeps_its_end() => Assert.EndsWith("é.txt", IntakeForm.FileName(new string('é', 500) + ".txt"));
}
