using Entente.Assistants.Tests.Support;
using Entente.Register.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(SampleRegister))]

namespace Entente.Assistants.Tests.Support;

/// <summary>A register of the sample dispatches, to which nobody writes.</summary>
public sealed class SampleRegister : IDisposable
{
    private readonly ReadSamples samples = new();

    public string Address => samples.Address;

    public Register.IRegister Register => samples.Register;

    public void Dispose() => samples.Dispose();
}
