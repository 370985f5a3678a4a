def page = new File(basedir, 'site/trees/oak/index.html').text

assert page.contains('<h1>Oak</h1>')
assert page.contains('<link rel="canonical" href="https://example.org/trees/trees/oak/">')
assert new File(basedir, 'site/index.html').text.contains('<title>Notes</title>')
assert !new File(basedir, 'build.log').text.contains('[WARNING]')
