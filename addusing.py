import sys
def key(u):
    n=u[len('using '):].rstrip(';\n')
    return (1 if n.startswith('static ') else 0, 0 if n.split('.')[0]=='System' else 1, n.replace('static ',''))
def add(f,*nss):
    raw=open(f,encoding='utf-8').read()
    bom=raw.startswith('\ufeff'); raw=raw.lstrip('\ufeff')
    lines=raw.split('\n')
    i=0
    us=[]
    while lines[i].startswith('using ') : us.append(lines[i]); i+=1
    rest=lines[i:]
    while rest and rest[0]=='' : rest=rest[1:]
    for ns in nss:
        u=f'using {ns};'
        if u not in us: us.append(u)
    us.sort(key=key)
    open(f,'w',encoding='utf-8').write('\n'.join(us)+'\n\n'+'\n'.join(rest))
if __name__=='__main__':
    add(sys.argv[2],sys.argv[1])
