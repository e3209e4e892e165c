using ChinaTrade.Data.Generator.Model;
using ChinaTrade.Data.Generator.Reading;

namespace ChinaTrade.Data.Generator.Validation;

/// <summary>A publication with the places that later rules may point at.</summary>
internal sealed record BoundPublication(
    PublicationModel Model, SeedPosition CodePosition, SeedPosition MemberPosition, SeedPosition DatePosition);
