using FsCheck;
using FsCheck.Fluent;

namespace Minsheng.Rules.Kinds.Survey.Tests;

/// <summary>Generators of surveys.</summary>
public static class SurveyArbitraries
{
    /// <summary>Small samples and large ones; of z = 2 every tenth of percent that squares well, so that bounds are hit; least samples that convince.</summary>
    public static Arbitrary<SurveyCase> Cases() =>
        (from answers in Gen.OneOf(Gen.Choose(0, 40), Gen.Choose(1, 3000), Gen.Elements(36, 100, 400))
         from satisfied in Gen.OneOf(Gen.Choose(0, answers), Gen.Choose(answers * 8 / 10, answers))
         from sign in Gen.Elements("≥", ">", "≤", "<")
         from percent in Gen.OneOf(Gen.Choose(1, 99), Gen.Elements(10, 50, 80, 90))
         from z in Gen.Elements<Rational?>(null, 2, 1, 1.96m, 2.575829m)
         from minimum in Gen.Elements<int?>(null, 1000, 2000)
         select new SurveyCase(satisfied, answers, sign, percent, z, minimum)).ToArbitrary();
}
