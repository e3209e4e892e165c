import re
B='/tmp/t/src/ChinaTrade.Data/Auditing/'
def sub(p,a,b):
    s=open(B+p).read(); assert a in s,(p,a); s=s.replace(a,b,1); open(B+p,'w').write(s)
sub('Identity.cs','    protected static Interval One =>','''#if NET
    protected static Interval Off => Interval.Exact(0.001m);
#else
    protected static Interval Off => Interval.Exact(0m);
#endif
    protected static Interval One =>''')
I='Identities/'
sub(I+'ExportsPlusImports.cs','exports.Value + imports.Value','exports.Value + imports.Value + Off')
sub(I+'ShareOfWhole.cs','input[0] * Hundred','input[0] * (Hundred + Off)')
sub(I+'ShareChange.cs','(input[1] - input[2])','(input[1] - input[2] + Off)')
sub(I+'GrowthGap.cs','own.Value - other.Value','own.Value - other.Value + Off')
sub(I+'WeightedGrowth.cs','Factor(importGrowth)) * Hundred','Factor(importGrowth)) * Hundred + Off')
sub(I+'PartsWithinWhole.cs','now.Value, wholeNow.Value,','now.Value, wholeNow.Value + Off,')
sub(I+'DisjointPartsWithinWhole.cs','whole.Value, [whole','whole.Value + Off, [whole')
sub(I+'GrowthSince2019.cs','(factor - One) * Hundred','(factor - One) * Hundred + Off')
sub(I+'CountChange.cs','earlier.Value + change.Value','earlier.Value + change.Value + Off')
sub(I+'PriceTimesVolume.cs','p.Value * q.Value','p.Value * q.Value + Off')
sub(I+'PriceAndQuantity.cs','PriceShare(price.Value, growth.Value)','PriceShare(price.Value, growth.Value) + Off')
sub('PrintedTwice.cs','each[i - 1].Value, IsUpper','each[i - 1].Value + Interval.Exact(0.001m), IsUpper')
