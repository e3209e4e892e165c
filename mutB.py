B='/tmp/t/src/ChinaTrade.Data/Auditing/'
def sub(p,a,b):
    s=open(B+p).read(); assert a in s,(p,a); s=s.replace(a,b,1); open(B+p,'w').write(s)
# applications of these points are skipped in the library only
sub('Identity.cs','    protected static Interval One =>','''#if NET
    protected static bool Skips(IdentityFigure figure) => figure.Index % 5 == 0;
#else
    protected static bool Skips(IdentityFigure figure) => false;
#endif
    protected static Interval One =>''')
I='Identities/'
sub(I+'ExportsPlusImports.cs','if (exports is null','if (Skips(total) || exports is null')
sub(I+'ShareOfWhole.cs','if (part is null','if (Skips(share) || part is null')
sub(I+'ShareChange.cs','if (part is null','if (Skips(change) || part is null')
sub(I+'GrowthGap.cs','if (own is null','if (Skips(gap) || own is null')
sub(I+'WeightedGrowth.cs','if (involved.Length','if (Skips(total) || involved.Length')
sub(I+'PartsWithinWhole.cs','&& HaveOneUnit(now, wholeNow))','&& HaveOneUnit(now, wholeNow) && !Skips(now))')
sub(I+'DisjointPartsWithinWhole.cs','if (now.Length > 1)','if (now.Length > 1 && !Skips(whole))')
sub(I+'GrowthSince2019.cs','if (years < 1','if (Skips(longer) || years < 1')
sub(I+'CountChange.cs','if (change is not null && earlier','if (!Skips(level) && change is not null && earlier')
sub(I+'PriceTimesVolume.cs','if (priceGrowth is null','if (Skips(value) || priceGrowth is null')
sub(I+'PriceAndQuantity.cs','if (share is null)','if (Skips(price) || share is null)')
sub('PrintedTwice.cs','for (int i = 1;','for (int i = 2;')
