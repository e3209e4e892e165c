# inventing: one condition dropped in each
B='/tmp/t/src/ChinaTrade.Data/Auditing/'
def sub(p,a,b):
    s=open(B+p).read(); assert a in s,(p,a); s=s.replace(a,'\n#if NET\n'+b+'\n#else\n'+a+'\n#endif\n',1); open(B+p,'w').write(s)
I='Identities/'
sub(I+'ExportsPlusImports.cs',' || !Additivity.AddsUpBy("flow", total)','')
sub(I+'ShareOfWhole.cs','figures.Of(Transformation.Share)','figures.Of(Transformation.Share).Concat(figures.Of(Transformation.Growth))')
