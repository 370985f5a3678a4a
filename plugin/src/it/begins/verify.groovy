import groovy.json.JsonSlurper

def begun = new File(basedir, 'site')
def log = new File(basedir, 'build.log').text

assert log.contains('Made in ' + begun.canonicalPath)
assert log.contains('Next:')
assert log.contains('1 verdict; no problems;')
assert new File(begun, 'content/knowledge/compute.md').text.contains('\n\n## Render-Network\n\n## How')
assert log.readLines().findAll { it.contains('no problems') }.size() == 2
assert log.contains('All is there already: nothing was made in ' + begun.canonicalPath)

def verdict = new JsonSlurper().parse(new File(begun, 'target/site/entities/akash/verdict.json'))
assert verdict.verdict == 'Credible'
assert verdict.illustrative == true
assert new File(begun, 'target/site/compute/index.html').text.contains('aria-label="Verdict on Akash"')
