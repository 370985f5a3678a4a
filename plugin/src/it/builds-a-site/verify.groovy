import groovy.json.JsonSlurper

def site = new File(basedir, 'target/site')
def log = new File(basedir, 'build.log').text

def verdict = new JsonSlurper().parse(new File(site, 'entities/upper-mill/verdict.json'))
assert verdict.verdict == 'Keep'
assert verdict.score.exact == '1'
assert verdict.known_at == '2026-08-02'

def page = new File(site, 'mills/index.html').text
assert page.contains('<h1>Water mills</h1>')
assert page.contains('aria-label="Verdict on Upper Mill"')
assert new File(site, 'index.html').text.contains('<title>Builds a site</title>')
assert new File(site, 'entities/upper-mill/index.html').text.contains('<svg')

def summaries = log.readLines().findAll { it.contains('no problems;') }
assert summaries.size() == 2
assert summaries[0] =~ /1 verdict; no problems; \d\d files written, 0 unchanged, 0 deleted/
assert summaries[1] =~ /1 verdict; no problems; 0 files written, \d\d unchanged, 0 deleted/
assert log.contains('The site is at ' + new File(site, 'index.html').canonicalPath)
assert !log.contains('[WARNING]')
