def log = new File(basedir, 'build.log').text

assert log.contains('''\
[WARNING] oak.md:3:23: warning KB021: broken link 'yew.md': there is no such file
  Stands beside a [yew](yew.md).
                        ^^^^^^
''')
assert log.contains('The content has 1 warning, told above.')
assert log.contains('MojoFailureException')
assert !new File(basedir, 'target/site').exists()
